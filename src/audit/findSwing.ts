import type { Model, ModelQuestion } from '#engine/model/model.ts'

/**
 * How far one question can move two frameworks apart: the largest margin among its options minus
 * the smallest, in points at normal importance. Whole, 0 or more; the same for both directions.
 *
 * @param one - column of a framework.
 * @param other - column of another.
 */
export function findSwing(
  { points, frameworkIds }: Model,
  { firstRow, options }: ModelQuestion,
  one: number,
  other: number,
): number {
  const margins = options.map((_, option) => {
    const first = (firstRow + option) * frameworkIds.length
    return (points[first + one] ?? 0) - (points[first + other] ?? 0)
  })
  return Math.max(...margins) - Math.min(...margins)
}
