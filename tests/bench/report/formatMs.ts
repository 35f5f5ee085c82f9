import { toSpread } from '#tests/bench/statistics/toSpread.ts'

/** The middle of some times and, behind it, between what the middle half of them lies. */
export function formatMs(times: readonly number[]): string {
  const { median, low, high } = toSpread(times)
  return `${format(median)} ms (${format(low)}–${format(high)})`
}

function format(milliseconds: number): string {
  return Math.round(milliseconds).toLocaleString('en')
}
