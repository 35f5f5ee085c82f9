import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { toNormalStance } from '#engine/model/stances.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { addPoints } from './addPoints.ts'
import { createDraw } from './createDraw.ts'

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
  const { points, outs } = model.stances
  const firsts = open.map((index) => model.questions[index]?.firstRow ?? 0)
  const counts = open.map((index) => model.questions[index]?.options.length ?? 0)
  const start = scoreFrameworks(model, answered)
  const startOuts = findKnockOuts(model, answered).reduce(
    (bits, one) => bits | (1 << one.framework),
    0,
  )
  const scores = start.slice()
  let kept = 0
  for (let sample = 0; sample < samples; sample++) {
    scores.set(start)
    let out = startOuts
    for (let at = 0; at < open.length; at++) {
      if (leftOpen && draw(leftOpen.of) < leftOpen.chances) continue
      const stance = toNormalStance((firsts[at] ?? 0) + draw(counts[at] ?? 0))
      addPoints(scores, points, stance * scores.length)
      out |= outs[stance] ?? 0
    }
    if (isPicked(model, pick, scores, out)) kept++
  }
  return kept
}

/** Whether the pick is still in and ahead of every other pick that is; `outs` as bits. */
function isPicked({ picks }: Model, pick: number, scores: Int32Array, outs: number): boolean {
  if ((outs >> pick) & 1) return false
  const score = scores[pick] ?? 0
  for (const rival of picks) {
    if (rival !== pick && ((outs >> rival) & 1) === 0 && (scores[rival] ?? 0) >= score) return false
  }
  return true
}
