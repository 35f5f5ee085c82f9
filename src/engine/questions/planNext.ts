import { isAtLeast } from '#engine/firmness/isAtLeast.ts'
import { isSettled } from '#engine/firmness/isSettled.ts'
import { sampleCompletions } from '#engine/firmness/sampleCompletions.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { decideVerdict } from '#engine/verdict/decideVerdict.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { rankFrameworks } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { findNextQuestion, type NextQuestion } from './findNextQuestion.ts'

const COMPLETIONS = { samples: 500, seed: 2028 }
/** 19 of 20 ways to go on. */
const AGREED_PER_HUNDRED = 95

/** Where quick mode stands. */
export interface Plan {
  readonly verdict: Verdict
  /** No way of answering the questions not asked yet can change the pick. */
  readonly isSettled: boolean
  /** At least 19 of 20 ways of going on keep the pick; always when it is settled. */
  readonly isAgreed: boolean
  /** The question to ask next; `null` when all have been asked. */
  readonly next: NextQuestion | null
}

/**
 * The next step of quick mode (engine.md section 3, next question): which question to ask, and
 * whether one may stop. A question that was asked and left open, or closed without preference,
 * is not asked again and counts as decided.
 *
 * Ways of going on are drawn as the person has been answering: each question stays without an
 * answer that counts with the chance (left + 1/2) / (asked + 1), the estimate of Krichevsky and
 * Trofimov (1981), and gets one of its options evenly otherwise. Pure; never throws.
 *
 * @param answered - the answers with an option.
 * @param unasked - indexes of the questions not asked yet, in the order of the model.
 */
export function planNext(
  model: Model,
  answered: readonly AnsweredRow[],
  unasked: readonly number[],
): Plan {
  const scores = scoreFrameworks(model, answered)
  const knockOuts = findKnockOuts(model, answered)
  const verdict = decideVerdict(model, answered, scores, knockOuts)
  const standings = rankFrameworks(model, answered, scores, knockOuts)
  const next = findNextQuestion(model, unasked, standings)
  if (verdict.kind !== 'pick') return { verdict, isSettled: false, isAgreed: false, next }
  const { framework } = verdict
  if (isSettled(model, unasked, framework, scores, knockOuts)) {
    return { verdict, isSettled: true, isAgreed: true, next }
  }
  const asked = model.questions.length - unasked.length
  const leftOpen = { chances: 2 * (asked - answered.length) + 1, of: 2 * (asked + 1) }
  const drawing = { ...COMPLETIONS, leftOpen }
  const { ahead, samples } = sampleCompletions(model, answered, unasked, drawing)
  const isAgreed = isAtLeast({ kept: ahead[framework] ?? 0, samples }, AGREED_PER_HUNDRED)
  return { verdict, isSettled: false, isAgreed, next }
}
