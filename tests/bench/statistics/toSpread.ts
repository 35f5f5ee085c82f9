import { findQuantile } from './findQuantile.ts'

/** A few measurements of the same thing: their middle, and between what the middle half of them lies. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

export function toSpread(values: readonly number[]): Spread {
  return {
    median: findQuantile(values, 1 / 2),
    low: findQuantile(values, 1 / 4),
    high: findQuantile(values, 3 / 4),
  }
}
