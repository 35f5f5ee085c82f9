import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'

/**
 * The score of every framework: the sum over the answered questions of importance times points
 * (engine.md section 2). Signed whole numbers in the order of `model.frameworkIds`; all 0 when
 * nothing is answered. Pure; never throws.
 */
export function scoreFrameworks(model: Model, answered: readonly AnsweredRow[]): Int32Array {
  const count = model.frameworkIds.length
  const scores = new Int32Array(count)
  for (const { row, factor } of answered) {
    for (let column = 0; column < count; column++) {
      scores[column] = (scores[column] ?? 0) + factor * (model.points[row * count + column] ?? 0)
    }
  }
  return scores
}
