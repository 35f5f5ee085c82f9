import type { Standing } from '#engine/verdict/rankFrameworks.ts'

/** Points at the two ends of a scale on which every framework's bar has its place. */
export interface BarScale {
  readonly from: number
  readonly to: number
}

/** One scale for all bars, zero included; a quarter of the room is left below zero when needed. */
export function toBarScale(standings: readonly Standing[]): BarScale {
  const points = standings.map((standing) => standing.points)
  const to = Math.max(1, ...points)
  const lowest = Math.min(0, ...points)
  return { from: lowest < 0 ? Math.min(lowest, -to / 4) : 0, to }
}
