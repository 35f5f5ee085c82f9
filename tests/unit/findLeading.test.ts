import { expect, test } from 'vitest'
import { findLeading, toVerdict } from '#engine/flips/findLeading.ts'
import { DJANGO, FASTAPI, FLASK, PYRAMID, shop } from '#tests/fixtures/shop.ts'

const CALLING = shop.frameworkIds.length
const toBits = (...columns: readonly number[]) =>
  columns.reduce((bits, column) => bits | (1 << column), 0)
/** Who wins with these scores, where these are ruled out and answers call for something. */
const lead = (scores: readonly number[], ...out: readonly number[]) =>
  findLeading(shop, Int32Array.from(scores), toBits(CALLING, ...out))

test('the picks with most points win, of those that are in', () => {
  expect(lead([-5, -3, -9, -20])).toBe(toBits(FLASK))
  expect(lead([7, 3, 7, 0])).toBe(toBits(DJANGO, FASTAPI))
  expect(lead([7, 3, 7, 0], DJANGO)).toBe(toBits(FASTAPI))
  expect(lead([7, 3, 7, 0], DJANGO, FLASK, FASTAPI, PYRAMID)).toBe(0)
})

test('an alternative wins beside them where it is ahead of all of them, not where it is level', () => {
  expect(lead([7, 3, 1, 8])).toBe(toBits(DJANGO, PYRAMID))
  expect(lead([7, 3, 1, 7])).toBe(toBits(DJANGO))
  expect(lead([7, 3, 1, 8], PYRAMID)).toBe(toBits(DJANGO))
  expect(lead([7, 3, 1, 2], DJANGO, FLASK)).toBe(toBits(FASTAPI, PYRAMID))
})

test('nobody wins where the answers call for nothing', () => {
  expect(findLeading(shop, Int32Array.of(0, 0, 0, 0), 0)).toBe(toBits(CALLING))
})

test('who wins is a pick, a tie of picks, none, or nothing to go on', () => {
  expect(toVerdict(shop, toBits(FLASK, PYRAMID))).toEqual({ kind: 'pick', framework: FLASK })
  const frameworks = [DJANGO, FASTAPI]
  expect(toVerdict(shop, toBits(DJANGO, FASTAPI))).toEqual({ kind: 'tie', frameworks })
  expect(toVerdict(shop, toBits(PYRAMID))).toEqual({ kind: 'none' })
  expect(toVerdict(shop, toBits(CALLING))).toEqual({ kind: 'open' })
})
