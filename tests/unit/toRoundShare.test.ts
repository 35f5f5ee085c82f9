import { describe, expect, it } from 'vitest'
import { toRoundShare } from '#report/toRoundShare.ts'

describe('a share as people say it', () => {
  it.each([
    [0, '0 of 10'],
    [1, '1 of 20'],
    [749, '1 of 20'],
    [750, '1 of 10'],
    [1_499, '1 of 10'],
    [1_500, '2 of 10'],
    [5_000, '5 of 10'],
    [8_499, '8 of 10'],
    [8_500, '9 of 10'],
    [9_249, '9 of 10'],
    [9_250, '19 of 20'],
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
