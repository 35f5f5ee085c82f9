import { expect, test } from 'vitest'
import { toBordaPoints } from '#audit/toBordaPoints.ts'
import { shop } from '#tests/fixtures/shop.ts'

const rowsOf = (weights: readonly number[]) => {
  const ranked = toBordaPoints(shop, weights)
  const count = shop.frameworkIds.length
  const rows = Array.from({ length: ranked.length / count }, (_, row) => row * count)
  return rows.map((first) => [...ranked.subarray(first, first + count)])
}

test('an option gives one for each framework it puts behind and takes one for each before', () => {
  expect(rowsOf([1, 1, 1])).toEqual([
    // Django, Pyramid, Flask, FastAPI.
    [3, -1, -3, 1],
    [0, 0, 0, 0],
    // FastAPI, Flask, Django, Pyramid, and the same with greater distances.
    [-1, 1, 3, -3],
    [-1, 1, 3, -3],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    // Django alone; then all but Pyramid, who share the places between them.
    [3, -1, -1, -1],
    [1, 1, 1, -3],
  ])
})

test('a question counts as often as its weight says', () => {
  const once = rowsOf([1, 1, 1])
  const weighted = rowsOf([2, 3, 0])
  expect(weighted).toEqual(
    once.map((row, at) => row.map((one) => one * (at < 2 ? 2 : at < 5 ? 3 : 0) + 0)),
  )
})
