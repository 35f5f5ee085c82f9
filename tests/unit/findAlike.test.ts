import { expect, test } from 'vitest'
import { findAlike } from '#audit/findAlike.ts'
import { buildDataset, type StatedOption } from '#tests/fixtures/buildDataset.ts'

const alike = (one: StatedOption, other: StatedOption) => {
  const questions = { which: { options: { one, other } } }
  return buildDataset({ frameworks: {}, questions }).questions.flatMap(({ options }) =>
    findAlike(options),
  )
}
const BOTH = [['one', 'other']]

test('two options that say the same in another order are alike', () => {
  const least = { must: { admin: 2, forms: 3 }, requires: { admin: 1, forms: 1 } }
  const turned = { must: { forms: 3, admin: 2 }, requires: { forms: 1, admin: 1 } }
  expect(alike({ needs: { admin: 1, forms: 2 } }, { needs: { forms: 2, admin: 1 } })).toEqual(BOTH)
  expect(alike(least, turned)).toEqual(BOTH)
  expect(alike({ fits: { django: 3, flask: 1 } }, { fits: { flask: 1, django: 3 } })).toEqual(BOTH)
})

test('two options that name different frameworks, or one more strongly, are not', () => {
  expect(alike({ fits: { django: 3 } }, { fits: { flask: 3 } })).toEqual([])
  expect(alike({ fits: { django: 3 } }, { fits: { django: 2 } })).toEqual([])
  expect(alike({ fits: { django: 3 } }, { fits: { django: 3 } })).toEqual(BOTH)
})

test('a least level that only a must-have asks for is not one that is always required', () => {
  expect(alike({ must: { admin: 2 } }, { requires: { admin: 2 } })).toEqual([])
})
