import type { BarScale } from './toBarScale.ts'

/**
 * One scale for what single answers gave to any framework: as long as they need, with zero at the
 * same place as on the scale of the totals. Pure.
 *
 * @param scale - with room on each side on which any part lies, as `toBarScale` gives it.
 */
export function toPartScale(scale: BarScale, parts: readonly number[]): BarScale {
  const longest = Math.max(
    0,
    ...parts.map((points) => {
      if (points === 0) return 0
      return points > 0 ? points / scale.to : points / scale.from
    }),
  )
  return longest === 0 ? scale : { from: scale.from * longest, to: scale.to * longest }
}
