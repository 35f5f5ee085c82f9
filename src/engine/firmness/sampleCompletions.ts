import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { createDraw } from './createDraw.ts'

/** Where every framework stands while a completion is added up; by column. */
interface Tally {
  readonly scores: Int32Array
  /** 1: ruled out. */
  readonly isOut: Uint8Array
}

/** How completions are drawn. */
export interface Drawing {
  readonly samples: number
  readonly seed: number
  /** The chance that a question stays open, `chances` of `of`; missing: every one is answered. */
  readonly leftOpen?: { readonly chances: number; readonly of: number }
}

/**
 * In how many random ways to answer the open questions the pick stays the pick: each open question
 * gets one of its options, evenly, at normal importance (engine.md section 3, strength), unless it
 * stays open. Whole number, 0..samples. Pure: the same seed gives the same count in every engine.
 *
 * @param answered - what is answered already, with at least one answer that calls for something.
 * @param open - indexes of the open questions.
 * @param pick - column of the pick.
 */
export function sampleCompletions(
  model: Model,
  answered: readonly AnsweredRow[],
  open: readonly number[],
  pick: number,
  { samples, seed, leftOpen }: Drawing,
): number {
  const draw = createDraw(seed)
  const asked = open.flatMap((index) => model.questions[index] ?? [])
  const start = startTally(model, answered)
  const tally: Tally = { scores: start.scores.slice(), isOut: start.isOut.slice() }
  let kept = 0
  for (let sample = 0; sample < samples; sample++) {
    tally.scores.set(start.scores)
    tally.isOut.set(start.isOut)
    for (const { firstRow, options } of asked) {
      const isLeftOpen = leftOpen !== undefined && draw(leftOpen.of) < leftOpen.chances
      if (!isLeftOpen) addRow(model, firstRow + draw(options.length), tally)
    }
    if (isPicked(model, pick, tally)) kept++
  }
  return kept
}

function startTally(model: Model, answered: readonly AnsweredRow[]): Tally {
  const isOut = new Uint8Array(model.frameworkIds.length)
  for (const { framework } of findKnockOuts(model, answered)) isOut[framework] = 1
  return { scores: scoreFrameworks(model, answered), isOut }
}

/** Adds an answer of normal importance, in place: it rules out only by what it `requires`. */
function addRow(model: Model, row: number, { scores, isOut }: Tally): void {
  const count = scores.length
  for (let column = 0; column < count; column++) {
    scores[column] = (scores[column] ?? 0) + (model.points[row * count + column] ?? 0)
  }
  for (const limit of model.limits[row] ?? []) {
    if (limit.kind !== 'requires') continue
    for (let column = 0; column < count; column++) if (limit.isOut[column]) isOut[column] = 1
  }
}

/** Whether the pick is still in and ahead of every other pick that is. */
function isPicked({ picks }: Model, pick: number, { scores, isOut }: Tally): boolean {
  const score = scores[pick] ?? 0
  return (
    isOut[pick] === 0 &&
    picks.every((rival) => rival === pick || isOut[rival] === 1 || (scores[rival] ?? 0) < score)
  )
}
