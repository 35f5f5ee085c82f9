import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import type { Answers } from '#schema/answer.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

test('answers come in the order of the questions, with what their importance makes of them', () => {
  const answers = toAnswers({ code: 'django!!', load: 'ordinary!', staff: 'daily' })
  expect(toAnsweredRows(shop, answers)).toEqual([
    { question: 0, row: 0, factor: 1, isMust: false },
    { question: 1, row: 2 + 2, factor: 2, isMust: false },
    { question: 2, row: 5 + 1, factor: 2, isMust: true },
  ])
})

test('open and closed answers, unknown questions and unknown options are left out', () => {
  const stated = { staff: 'not-sure', load: 'no-preference', code: 'rails', weather: 'fine' }
  expect(toAnsweredRows(shop, toAnswers(stated))).toEqual([])
})

test('an answer counts only where it was given, never by inheritance', () => {
  const inherited: Answers = Object.create(toAnswers({ staff: 'daily' }))
  expect(toAnsweredRows(shop, inherited)).toEqual([])
})
