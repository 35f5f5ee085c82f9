import type { BarScale } from './toBarScale.ts'

/** Where a bar lies, as fractions 0-1 of its scale from the left. */
export interface Bar {
  readonly x: number
  readonly width: number
}

/** The bar from zero to some points, to either side; for 0 points the place of zero. Pure. */
export function toBar(points: number, { from, to }: BarScale): Bar {
  const length = to - from
  return { x: (Math.min(0, points) - from) / length, width: Math.abs(points) / length }
}
