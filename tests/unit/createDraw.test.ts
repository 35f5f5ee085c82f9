import { expect, test } from 'vitest'
import { createDraw } from '#engine/firmness/createDraw.ts'

/** The expected draws come from a second implementation of the generator, in Python. */
const drawMany = (seed: number, below: number, count: number) => {
  const draw = createDraw(seed)
  return Array.from({ length: count }, () => draw(below))
}

test('a seed always draws the same numbers', () => {
  expect(drawMany(1, 10, 12)).toEqual([0, 0, 6, 0, 5, 1, 1, 1, 4, 6, 6, 3])
  expect(drawMany(2026, 5, 12)).toEqual([0, 2, 2, 4, 4, 1, 3, 1, 0, 2, 1, 3])
  expect(drawMany(-7, 65_536, 4)).toEqual([27, 58_374, 3_602, 21_861])
})

test('seed 0 draws like seed 1, because the generator would never leave 0', () => {
  expect(drawMany(0, 10, 4)).toEqual(drawMany(1, 10, 4))
})

test('every number below the bound is drawn about equally often', () => {
  const counts = [0, 0, 0, 0, 0]
  for (const drawn of drawMany(2026, 5, 50_000)) counts[drawn] = (counts[drawn] ?? 0) + 1
  expect(counts).toHaveLength(5)
  // 10,000 each; a standard deviation is below 90.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(450)
})
