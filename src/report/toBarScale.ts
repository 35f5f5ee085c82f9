/** Points at the two ends of a scale on which every framework's bar has its place. */
export interface BarScale {
  readonly from: number
  readonly to: number
}

const LEAST_SHARE = 4

/**
 * One scale for the totals of all frameworks, zero included. The shorter side has at least a
 * quarter of the longer one's length where any total or any single answer lies on it, so that both
 * can be drawn on either side of one zero line. Pure.
 */
export function toBarScale(totals: readonly number[], parts: readonly number[]): BarScale {
  const highest = Math.max(0, ...totals)
  const lowest = Math.min(0, ...totals)
  const isAbove = [...totals, ...parts].some((points) => points > 0)
  const isBelow = [...totals, ...parts].some((points) => points < 0)
  const to = isAbove ? Math.max(highest, -lowest / LEAST_SHARE) : 0
  const from = isBelow ? Math.min(lowest, -highest / LEAST_SHARE) : 0
  return from === to ? { from: isBelow ? -1 : 0, to: 1 } : { from, to }
}
