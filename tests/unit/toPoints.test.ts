import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { toPoints } from '#engine/model/toPoints.ts'
import { FASTAPI, PYRAMID, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

test('an answer gives each framework its own points, twice when it is important', () => {
  const [daily, idle] = toAnsweredRows(shop, toAnswers({ staff: 'daily', load: 'idle!' }))
  if (!daily || !idle) throw new Error('Two answers were given.')
  expect(shop.frameworkIds.map((_, column) => toPoints(shop, daily, column))).toEqual([
    12, -6, -12, 6,
  ])
  expect([FASTAPI, PYRAMID].map((column) => toPoints(shop, idle, column))).toEqual([2 * 6, 2 * -6])
})
