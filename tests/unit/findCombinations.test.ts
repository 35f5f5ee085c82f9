import { describe, expect, it } from 'vitest'
import { findCombinations } from '#engine/advice/findCombinations.ts'
import type { Combination } from '#schema/combination.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const words = { title: 'T', split: 'S', cost: 'C', source: 's', checkedOn: '2026-11-25' }
const examples = [{ name: 'N', does: 'D', source: 's' }]
const combinations: readonly Combination[] = [
  {
    id: 'site-and-stream',
    frameworks: ['heavy', 'quick'],
    when: [{ interface: ['pages'], waits: ['many'] }],
    examples,
    ...words,
  },
  {
    id: 'old-inside-new',
    frameworks: ['quick', 'light'],
    when: [{ code: ['old'] }],
    examples,
    ...words,
  },
]
const ids = (stated: Readonly<Record<string, string>>, ...leading: string[]) =>
  findCombinations(combinations, toAnswers(stated), leading).map(({ id }) => id)

describe('a combination', () => {
  const both = { code: 'old', waits: 'many', interface: 'pages' }

  it('is named where its condition is met, in the order of the dataset', () => {
    expect(ids(both, 'quick')).toEqual(['site-and-stream', 'old-inside-new'])
    expect(ids({ interface: 'pages' }, 'quick')).toEqual([])
    expect(ids({ code: 'old' }, 'quick')).toEqual(['old-inside-new'])
  })

  it('is never about two that lose', () => {
    expect(ids(both, 'heavy')).toEqual(['site-and-stream'])
    expect(ids(both, 'light')).toEqual(['old-inside-new'])
    expect(ids(both, 'other')).toEqual([])
    expect(ids(both)).toEqual([])
  })

  it('may be about any of those that are level', () => {
    expect(ids(both, 'other', 'light')).toEqual(['old-inside-new'])
    expect(ids(both, 'heavy', 'light')).toEqual(['site-and-stream', 'old-inside-new'])
  })
})
