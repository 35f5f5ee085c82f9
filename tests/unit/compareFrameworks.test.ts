import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { compareFrameworks } from '#engine/reasons/compareFrameworks.ts'
import { DJANGO, FASTAPI, FLASK, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

// "idle" requires async 2, which Django does not reach.
const answered = toAnsweredRows(shop, toAnswers({ staff: 'daily', load: 'idle' }))

test('a case against a rival names both and gives the reasons on either side', () => {
  const { favoured, rival, reasons } = compareFrameworks(shop, answered, FLASK, FASTAPI)
  expect([favoured, rival]).toEqual([FLASK, FASTAPI])
  expect(reasons.positives.map(({ criterion, points }) => [criterion, points])).toEqual([
    ['admin', -6 - -12],
  ])
  expect(reasons.negatives.map(({ criterion, points }) => [criterion, points])).toEqual([
    ['async', 0 - 6],
  ])
})

test('it says whether some answer rules the rival out, and only the rival', () => {
  expect(compareFrameworks(shop, answered, FLASK, DJANGO).isRivalRuledOut).toBe(true)
  expect(compareFrameworks(shop, answered, FLASK, FASTAPI).isRivalRuledOut).toBe(false)
  expect(compareFrameworks(shop, answered, DJANGO, FASTAPI).isRivalRuledOut).toBe(false)
})

test('nobody is ruled out where no answer asks for it', () => {
  const daily = toAnsweredRows(shop, toAnswers({ staff: 'daily' }))
  expect(compareFrameworks(shop, daily, FLASK, DJANGO).isRivalRuledOut).toBe(false)
})
