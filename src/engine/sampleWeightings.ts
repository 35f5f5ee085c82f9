import type { AnsweredRow } from './answeredRow.ts'
import { createDraw } from './createDraw.ts'
import type { Model } from './model.ts'

/** A half to double, in twelfths, so that a weighting stays a whole number. */
const FACTORS = [6, 9, 12, 16, 24] as const

export interface Weightings {
  readonly samples: number
  readonly seed: number
  /** Per framework: in how many weightings it scores more than every (other) leader. */
  readonly ahead: Int32Array
}

/**
 * Shakes the weights: each answered question's weight is drawn independently from 6, 9, 12, 16, 24
 * twelfths, `samples` times (engine.md section 3, robustness). Counts how often each framework is
 * strictly ahead of all `leaders` but itself: for a leader its wins, for an alternative how often
 * it outranks them. With a single leader, that leader is always ahead. Pure: the same seed gives
 * the same counts in every engine.
 *
 * @param leaders - columns to be ahead of: the picks that are not ruled out.
 */
export function sampleWeightings(
  model: Model,
  answered: readonly AnsweredRow[],
  leaders: readonly number[],
  { samples, seed }: { readonly samples: number; readonly seed: number },
): Weightings {
  const count = model.frameworkIds.length
  const draw = createDraw(seed)
  const ahead = new Int32Array(count)
  const scores = new Int32Array(count)
  for (let sample = 0; sample < samples; sample++) {
    scores.fill(0)
    for (const { row, factor } of answered) {
      const weight = factor * (FACTORS[draw(FACTORS.length)] ?? 0)
      for (let column = 0; column < count; column++) {
        scores[column] = (scores[column] ?? 0) + weight * (model.points[row * count + column] ?? 0)
      }
    }
    countAhead(scores, leaders, ahead)
  }
  return { samples, seed, ahead }
}

/** Adds 1 for every framework that scores more than the best leader other than itself. */
function countAhead(scores: Int32Array, leaders: readonly number[], ahead: Int32Array): void {
  for (let column = 0; column < scores.length; column++) {
    const score = scores[column] ?? 0
    let isAhead = true
    for (const leader of leaders) {
      if (leader !== column && (scores[leader] ?? 0) >= score) isAhead = false
    }
    if (isAhead) ahead[column] = (ahead[column] ?? 0) + 1
  }
}
