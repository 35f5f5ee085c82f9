import type { AnsweredRow } from './answeredRow.ts'
import type { Model } from './model.ts'

/** What one answer gives one framework, importance included; a signed whole number. Pure. */
export function toPoints(
  { points, frameworkIds }: Model,
  { row, factor }: Pick<AnsweredRow, 'row' | 'factor'>,
  framework: number,
): number {
  return factor * (points[row * frameworkIds.length + framework] ?? 0)
}
