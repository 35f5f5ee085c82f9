import { expect, test } from 'vitest'
import { findDifferences } from '#engine/model/findDifferences.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

type Stated = Readonly<Record<string, string>>

const differ = (before: Stated, after: Stated) =>
  findDifferences(linkQuestions, toAnswers(before), toAnswers(after)).map(
    ({ question, answer, importance }) => [question, answer?.kind ?? null, importance],
  )

test('another option, another importance and an answer taken back are differences', () => {
  expect(differ({ size: 'large' }, { size: 'small' })).toEqual([['size', 'chosen', null]])
  expect(differ({ size: 'large' }, { size: 'large!' })).toEqual([['size', 'chosen', 'important']])
  expect(differ({ size: 'large' }, {})).toEqual([['size', null, null]])
  expect(differ({ size: 'large' }, { size: 'no-preference' })).toEqual([['size', 'closed', null]])
  expect(differ({}, { speed: 'fast' })).toEqual([['speed', 'chosen', null]])
})

test('the same answers have none, nor have a missing answer and one that is not sure', () => {
  expect(
    differ({ size: 'large!', speed: 'no-preference' }, { speed: 'no-preference', size: 'large!' }),
  ).toEqual([])
  expect(differ({}, { size: 'not-sure' })).toEqual([])
})

test('they stand in the order of the questions', () => {
  const found = differ({}, { code: 'none', size: 'small', speed: 'fast' })
  expect(found.map(([question]) => question)).toEqual(['size', 'speed', 'code'])
})
