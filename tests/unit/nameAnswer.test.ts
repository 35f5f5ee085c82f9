import { expect, test } from 'vitest'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { shop } from '#tests/fixtures/shop.ts'

test('a row of the model is called by its question and option', () => {
  // staff has rows 0 and 1, load 2 to 4, code 5 and 6.
  expect(nameAnswer(shop, { question: 0, row: 0 })).toEqual({ question: 'staff', option: 'daily' })
  expect(nameAnswer(shop, { question: 1, row: 4 })).toEqual({
    question: 'load',
    option: 'ordinary',
  })
  expect(nameAnswer(shop, { question: 2, row: 6 })).toEqual({ question: 'code', option: 'django' })
})
