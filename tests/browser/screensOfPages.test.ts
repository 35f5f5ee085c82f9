import { expect, it } from 'vitest'
import { stateGroups } from '#tests/screens/states.ts'
import { checkScreens } from './checkScreens.ts'

const PAGES = ['pages', 'drafts', 'frames', 'edges']

it('every group of states is checked, here or beside the questions and results', () => {
  expect(Object.keys(stateGroups).sort()).toEqual(['questions', 'results', ...PAGES].sort())
})

checkScreens(PAGES)
