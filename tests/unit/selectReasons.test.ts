import { expect, test } from 'vitest'
import { selectReasons } from '#engine/reasons/selectReasons.ts'

/** Reasons from bare points, given largest in size first. */
const select = (...points: readonly number[]) =>
  selectReasons(
    points.map((one, at) => ({ question: at, row: at, criterion: 'admin', points: one })),
  )

test('what speaks for the favoured stands apart from what speaks for the rival', () => {
  const { positives, negatives } = select(9, -7, 4, -2)
  expect(positives.map(({ points }) => points)).toEqual([9, 4])
  expect(negatives.map(({ points }) => points)).toEqual([-7, -2])
})

test('the sufficient reasons are the fewest that outweigh everything against', () => {
  expect(select(9, -8, 4).sufficientCount).toBe(1)
  expect(select(9, -9, 4).sufficientCount).toBe(2)
  expect(select(-10, 6, 4, 1).sufficientCount).toBe(3)
})

test('without anything against, one reason is sufficient', () => {
  expect(select(4, 3).sufficientCount).toBe(1)
})

test('in a tie, or behind, no reasons are sufficient', () => {
  expect(select(5, -5).sufficientCount).toBeNull()
  expect(select(-6, 5).sufficientCount).toBeNull()
  expect(select().sufficientCount).toBeNull()
})

test('at least three reasons are shown where there are three', () => {
  expect(select(9, 4, 3, 2).shownCount).toBe(3)
  expect(select(9, 4).shownCount).toBe(2)
  expect(select(-3).shownCount).toBe(0)
})

test('as many reasons are shown as it takes, but at most five', () => {
  expect(select(-13, 5, 4, 3, 2, 1).shownCount).toBe(4)
  expect(select(-14, 5, 4, 3, 2, 1, 1).shownCount).toBe(5)
  expect(select(-15, 5, 4, 3, 2, 1, 1).shownCount).toBe(5)
  expect(select(-20, 5, 4, 3, 2, 1, 1).shownCount).toBe(5)
})
