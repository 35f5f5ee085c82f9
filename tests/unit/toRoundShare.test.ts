import { describe, expect, it } from 'vitest'
import { toRoundShare } from '#report/toRoundShare.ts'

describe('a share as people say it', () => {
  it.each([
    [0, '0 of 10'],
    [1, '1 of 20'],
    [500, '1 of 20'],
    [501, '1 of 10'],
    [1_000, '1 of 10'],
    [1_001, '3 of 20'],
    [1_501, '2 of 10'],
    [5_000, '5 of 10'],
    [8_499, '8 of 10'],
    [8_500, '17 of 20'],
    [8_999, '17 of 20'],
    [9_000, '9 of 10'],
    [9_499, '9 of 10'],
    [9_500, '19 of 20'],
    [9_999, '19 of 20'],
    [10_000, '10 of 10'],
  ])('%i of 10000 is %s', (kept, said) => {
    const { count, of } = toRoundShare(kept, 10_000)
    expect(`${count} of ${of}`).toBe(said)
  })

  it('never says all or none unless it is', () => {
    for (let kept = 1; kept < 400; kept++) {
      const { count, of } = toRoundShare(kept, 400)
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThan(of)
    }
  })

  it('says nine of ten only where they are reached, as does the strength of a pick', () => {
    expect(toRoundShare(8_999, 10_000)).not.toEqual(toRoundShare(9_000, 10_000))
  })

  it('is never further off than half a tenth, and never falls while the share rises', () => {
    let before = 0
    for (let kept = 0; kept <= 400; kept++) {
      const { count, of } = toRoundShare(kept, 400)
      expect(20 * Math.abs(400 * count - kept * of)).toBeLessThanOrEqual(400 * of)
      expect(count / of).toBeGreaterThanOrEqual(before)
      before = count / of
    }
  })
})
