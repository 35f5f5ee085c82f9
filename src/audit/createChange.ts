import type { Model } from '#engine/model/model.ts'
import type { AnswerSets } from './drawAnswerSets.ts'
import { findLeaders } from './findLeaders.ts'

/** A way to change one answer of a drawn set: its place among the sets, and the rows in it. */
export interface Change {
  readonly sample: number
  /** Row that is taken back. */
  readonly from: number
  /** Row that is given in its place; `null`: the question is left out. */
  readonly to: number | null
}

/**
 * Makes a function that says which picks lead once one answer of a drawn set is changed, as
 * `findLeaders` gives them. It adds up nothing anew: points are additive.
 */
export function createChange(model: Model, { scores }: AnswerSets): (change: Change) => number {
  const { points, picks } = model
  const count = model.frameworkIds.length
  const changed = new Int32Array(count)
  return ({ sample, from, to }) => {
    for (const column of picks) {
      const given = to === null ? 0 : (points[to * count + column] ?? 0)
      const taken = points[from * count + column] ?? 0
      changed[column] = (scores[sample * count + column] ?? 0) - taken + given
    }
    return findLeaders(changed, 0, picks)
  }
}
