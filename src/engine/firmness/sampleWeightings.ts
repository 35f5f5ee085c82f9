import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { addPoints } from './addPoints.ts'
import { createDraw } from './createDraw.ts'
import { WEIGHT_FACTORS } from './weightFactors.ts'

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
  const table = tabulate(model, answered)
  const draw = createDraw(seed)
  const ahead = new Int32Array(count)
  const scores = new Int32Array(count)
  for (let sample = 0; sample < samples; sample++) {
    scores.fill(0)
    for (let answer = 0; answer < answered.length; answer++) {
      const entry = answer * WEIGHT_FACTORS.length + draw(WEIGHT_FACTORS.length)
      addPoints(scores, table, entry * count)
    }
    countAhead(scores, leaders, ahead)
  }
  return { samples, seed, ahead }
}

/** What each answer gives, by weight and then framework, so that a sample only has to add. */
function tabulate(model: Model, answered: readonly AnsweredRow[]): Int32Array {
  const count = model.frameworkIds.length
  return Int32Array.from(
    answered.flatMap(({ row, factor }) => {
      const points = [...model.points.subarray(row * count, (row + 1) * count)]
      return WEIGHT_FACTORS.flatMap((weight) => points.map((one) => weight * factor * one))
    }),
  )
}

/** Adds 1 for every framework that scores more than the best leader other than itself. */
function countAhead(scores: Int32Array, leaders: readonly number[], ahead: Int32Array): void {
  let best: number | null = null
  let highest = Number.MIN_SAFE_INTEGER
  let second = Number.MIN_SAFE_INTEGER
  for (const leader of leaders) {
    const score = scores[leader] ?? 0
    second = Math.max(second, Math.min(highest, score))
    if (score > highest) best = leader
    highest = Math.max(highest, score)
  }
  for (let column = 0; column < scores.length; column++) {
    const isAhead = (scores[column] ?? 0) > (column === best ? second : highest)
    if (isAhead) ahead[column] = (ahead[column] ?? 0) + 1
  }
}
