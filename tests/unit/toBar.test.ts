import { describe, expect, it } from 'vitest'
import { toBar } from '#report/toBar.ts'

const scale = { from: -10, to: 30 }

describe('a bar on its scale', () => {
  it('reaches from zero to the right for points above 0', () => {
    // Zero is 10 of 40 from the left; 20 points are half of the 40.
    expect(toBar(20, scale)).toEqual({ x: 0.25, width: 0.5 })
    expect(toBar(30, scale)).toEqual({ x: 0.25, width: 0.75 })
  })

  it('reaches from its points to zero below 0', () => {
    expect(toBar(-5, scale)).toEqual({ x: 0.125, width: 0.125 })
    expect(toBar(-10, scale)).toEqual({ x: 0, width: 0.25 })
  })

  it('without points stands at zero and has no width', () => {
    expect(toBar(0, scale)).toEqual({ x: 0.25, width: 0 })
    expect(toBar(0, { from: 0, to: 1 })).toEqual({ x: 0, width: 0 })
  })
})
