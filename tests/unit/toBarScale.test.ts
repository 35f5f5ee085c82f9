import { describe, expect, it } from 'vitest'
import { toBar } from '#report/toBar.ts'
import { toBarScale } from '#report/toBarScale.ts'
import { toPartScale } from '#report/toPartScale.ts'

describe('the scale of all totals', () => {
  it('reaches from the lowest to the highest, zero included', () => {
    expect(toBarScale([112, 25, -40], [])).toEqual({ from: -40, to: 112 })
    expect(toBarScale([112, 25], [])).toEqual({ from: 0, to: 112 })
  })

  it('leaves the shorter side a quarter of the longer one where anything lies there', () => {
    expect(toBarScale([112, -4], [])).toEqual({ from: -28, to: 112 })
    expect(toBarScale([8, -80], [])).toEqual({ from: -80, to: 20 })
  })

  it('leaves it also for answers that count against a framework ahead in all', () => {
    expect(toBarScale([112, 25], [24, -12])).toEqual({ from: -28, to: 112 })
    expect(toBarScale([-20, -80], [24, -12])).toEqual({ from: -80, to: 20 })
  })

  it('has a length where nothing has any points', () => {
    expect(toBarScale([0, 0], [0])).toEqual({ from: 0, to: 1 })
  })
})

describe('the scale of single answers', () => {
  it.each([
    [{ from: -28, to: 112 }, [24, -12]],
    [{ from: -28, to: 112 }, [4, -36]],
    [{ from: -80, to: 20 }, [24, -12]],
    [{ from: 0, to: 50 }, [10, 30]],
  ])('%j: has its zero where the totals have theirs, and room for %j', (scale, parts) => {
    const own = toPartScale(scale, parts)
    expect(toBar(0, own).x).toBeCloseTo(toBar(0, scale).x, 12)
    for (const part of parts) {
      const { x, width } = toBar(part, own)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(1 + 1e-12)
    }
    expect(parts.some((part) => part / own.to > 0.999 || part / own.from > 0.999)).toBe(true)
  })

  it('is that of the totals where no answer has any points', () => {
    expect(toPartScale({ from: 0, to: 1 }, [0])).toEqual({ from: 0, to: 1 })
  })
})
