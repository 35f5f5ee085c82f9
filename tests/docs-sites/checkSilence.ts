import { expect, it } from 'vitest'
import type { Visited } from './visited.ts'

/** What all visits have left behind; comes after them. */
export function checkSilence({ visitor, tell }: Visited): void {
  it('says nothing in the console', () => {
    expect(visitor.log.faults).toEqual([])
  })

  it('asks nobody for anything but my site and its own', () => {
    expect(visitor.log.strangers).toEqual([])
    expect(visitor.log.requests).toBeGreaterThan(0)
    tell('requests', 'site and wizard only')
  })
}
