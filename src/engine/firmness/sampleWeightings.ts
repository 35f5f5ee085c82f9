import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { addPoints } from './addPoints.ts'
import { createDraw } from './createDraw.ts'
import { WEIGHT_FACTORS } from './weightFactors.ts'

const GROUP_SIZE = 3

export interface Weightings {
  readonly samples: number
  readonly seed: number
  /** Per framework: in how many weightings it scores more than every (other) leader. */
  readonly ahead: Int32Array
}

/** How often, and from where, weights are shaken for whatever is told to a person. */
export const WEIGHTINGS = { samples: 10_000, seed: 2026 }

/** How many weightings are drawn before a caller who has other things to do gets a turn. */
const SLICE = 1_000

/**
 * Shakes the weights: each answered question's weight is drawn independently from 6, 9, 12, 16, 24
 * twelfths, `samples` times (engine.md section 3, robustness). Counts how often each framework is
 * strictly ahead of all `leaders` but itself: for a leader its wins, for an alternative how often
 * it outranks them. With a single leader, that leader is always ahead. It pauses after every
 * thousand and can be left there. Pure: the same seed gives the same counts in every engine.
 *
 * @param leaders - columns to be ahead of: the picks that are not ruled out.
 */
export function* sampleWeightings(
  model: Model,
  answered: readonly AnsweredRow[],
  leaders: readonly number[],
  { samples, seed }: { readonly samples: number; readonly seed: number },
): Generator<undefined, Weightings, void> {
  const groups = groupAnswers(model, answered)
  const draw = createDraw(seed)
  const ahead = new Int32Array(model.frameworkIds.length)
  const scores = new Int32Array(model.frameworkIds.length)
  for (let sample = 0; sample < samples; sample++) {
    scores.fill(0)
    for (let at = 0; at < groups.length; at++) {
      const { size, table } = groups[at] ?? NO_GROUP
      let entry = 0
      for (let answer = 0; answer < size; answer++) {
        entry = entry * WEIGHT_FACTORS.length + draw(WEIGHT_FACTORS.length)
      }
      addPoints(scores, table, entry * scores.length)
    }
    countAhead(scores, leaders, ahead)
    if ((sample + 1) % SLICE === 0) yield
  }
  return { samples, seed, ahead }
}

/** What some answers give together: by their weights, the last one's fastest, then framework. */
interface Group {
  readonly size: number
  readonly table: Int32Array
}

const NO_GROUP: Group = { size: 0, table: new Int32Array(0) }

/** The answers by threes, with all 125 weightings of each three, so that a sample adds once a three. */
function groupAnswers(model: Model, answered: readonly AnsweredRow[]): Group[] {
  const groups: Group[] = []
  for (let first = 0; first < answered.length; first += GROUP_SIZE) {
    const together = answered.slice(first, first + GROUP_SIZE)
    groups.push({ size: together.length, table: tabulate(model, together) })
  }
  return groups
}

function tabulate({ frameworkIds, points }: Model, together: readonly AnsweredRow[]): Int32Array {
  const count = frameworkIds.length
  let table = new Int32Array(count)
  for (const { row, factor } of together) {
    const weighed = new Int32Array(table.length * WEIGHT_FACTORS.length)
    for (let entry = 0; entry < weighed.length; entry++) {
      const column = entry % count
      const weighting = Math.trunc(entry / count)
      const before = Math.trunc(weighting / WEIGHT_FACTORS.length) * count + column
      const weight = WEIGHT_FACTORS[weighting % WEIGHT_FACTORS.length] ?? 0
      weighed[entry] = (table[before] ?? 0) + weight * factor * (points[row * count + column] ?? 0)
    }
    table = weighed
  }
  return table
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
