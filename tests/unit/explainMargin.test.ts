import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { explainMargin } from '#engine/reasons/explainMargin.ts'
import { DJANGO, FASTAPI, FLASK, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const answered = toAnsweredRows(shop, toAnswers({ staff: 'daily', load: 'idle!', code: 'django' }))

test('each answer says by how much it speaks for one framework against another, largest first', () => {
  expect(explainMargin(shop, answered, DJANGO, FASTAPI)).toEqual([
    { question: 0, row: 0, criterion: 'admin', points: 12 - -12 },
    { question: 1, row: 3, criterion: 'async', points: 2 * (-3 - 6) },
    { question: 2, row: 6, criterion: null, points: 9 - 0 },
  ])
})

test('the case for the rival is the same case with the signs turned round', () => {
  const there = explainMargin(shop, answered, DJANGO, FASTAPI)
  const back = explainMargin(shop, answered, FASTAPI, DJANGO)
  expect(back.map(({ points }) => points)).toEqual(there.map(({ points }) => -points))
})

test('an answer that treats both alike is no reason', () => {
  const reasons = explainMargin(shop, answered, FLASK, FASTAPI)
  expect(reasons.map(({ criterion, points }) => [criterion, points])).toEqual([
    ['async', 2 * (0 - 6)],
    ['admin', -6 - -12],
  ])
})
