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

/** How often each framework is the pick when what is open gets answered. */
export interface Completions {
  readonly samples: number
  readonly seed: number
  /** Per framework: in how many completions it is the pick; a tie is nobody's. */
  readonly ahead: Int32Array
}

/**
 * To whom random ways to answer the open questions lead: each open question gets one of its
 * options, evenly, at normal importance (engine.md section 3, strength), unless it stays open.
 * Pure: the same seed gives the same counts in every engine.
 *
 * @param answered - what is answered already, with at least one answer that calls for something.
 * @param open - indexes of the open questions.
 */
export function sampleCompletions(
  model: Model,
  answered: readonly AnsweredRow[],
  open: readonly number[],
  { samples, seed, leftOpen }: Drawing,
): Completions {
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
  const ahead = new Int32Array(model.frameworkIds.length)
  for (let sample = 0; sample < samples; sample++) {
    scores.set(start)
    let out = startOuts
    for (let at = 0; at < open.length; at++) {
      if (leftOpen && draw(leftOpen.of) < leftOpen.chances) continue
      const stance = toNormalStance((firsts[at] ?? 0) + draw(counts[at] ?? 0))
      addPoints(scores, points, stance * scores.length)
      out |= outs[stance] ?? 0
    }
    const pick = findPick(model, scores, out)
    if (pick !== null) ahead[pick] = (ahead[pick] ?? 0) + 1
  }
  return { samples, seed, ahead }
}

/** The pick that is still in and ahead of every other that is; `null` without one. */
function findPick({ picks }: Model, scores: Int32Array, outs: number): number | null {
  let first: number | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const pick of picks) {
    if ((outs >> pick) & 1) continue
    const score = scores[pick] ?? 0
    if (score > most) {
      first = pick
      most = score
    } else if (score === most) {
      first = null
    }
  }
  return first
}
