import { describe, expect, it } from 'vitest'
import { findQuantile } from '#tests/bench/statistics/findQuantile.ts'
import { shuffle } from '#tests/bench/statistics/shuffle.ts'
import { toSpread } from '#tests/bench/statistics/toSpread.ts'

describe('the statistics of the benchmark', () => {
  it('find the value at which a share of all lie, always one that was measured', () => {
    const values = [40, 10, 30, 20]
    expect([0.25, 0.5, 0.51, 0.95, 1].map((share) => findQuantile(values, share))).toEqual([
      10, 20, 30, 40, 40,
    ])
    expect(findQuantile([7], 0.5)).toBe(7)
    expect(findQuantile([], 0.5)).toBeNaN()
    expect(values).toEqual([40, 10, 30, 20])
  })

  it('leave out the outer quarters of a spread', () => {
    expect(toSpread([1, 2, 3, 4, 5, 6, 7, 8, 900])).toEqual({ median: 5, low: 3, high: 7 })
  })

  it('shuffle the same way for the same seed, and lose nothing', () => {
    const things = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const orders = [1, 2, 3].map((seed) => shuffle(things, seed))
    expect(shuffle(things, 1)).toEqual(orders[0])
    expect(new Set(orders.map(String)).size).toBe(3)
    for (const order of orders) expect(order.toSorted()).toEqual(things)
  })
})
