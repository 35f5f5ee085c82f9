import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findDeciding } from '#engine/questions/findDeciding.ts'
import { findNextQuestion } from '#engine/questions/findNextQuestion.ts'
import { planNext } from '#engine/questions/planNext.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { rankFrameworks } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import type { Answers } from '#schema/answer.ts'

/**
 * Why one may stop. `settled`: nothing left can change the pick. `agreed`: 19 of 20 ways of going on
 * keep it. `usual`: no single usual answer or open question would change the verdict.
 */
export type StopReason = 'agreed' | 'usual' | 'settled'

const WEAKEST_FIRST: readonly (StopReason | null)[] = [null, 'agreed', 'usual', 'settled']

/** Whether one may stop for a better reason than another; none is the weakest. Pure. */
export function isBetterStop(stop: StopReason | null, other: StopReason | null): boolean {
  return WEAKEST_FIRST.indexOf(stop) > WEAKEST_FIRST.indexOf(other)
}

/** Where quick mode stands, by ids. */
export interface QuickPlan {
  /** The question to ask next; `null`: every question has been asked. */
  readonly next: string | null
  /** `null`: it is too early to stop. */
  readonly stop: StopReason | null
  /** How many questions have not been asked, from 0. */
  readonly left: number
  /** How many of these are worth asking; `null` where that cannot be told. */
  readonly deciding: number | null
}

/**
 * The next step of quick mode. A question counts as asked once it has an answer that is not
 * assumed, "Not sure yet" among them. Where answers are assumed, as after starting from a use case,
 * only those questions are worth asking that could change the verdict by themselves. Pure.
 */
export function planQuick(model: Model, answers: Answers): QuickPlan {
  const idOf = (question: number | undefined) =>
    question === undefined ? null : (model.questions[question]?.id ?? null)
  const isAsked = (question: number) => {
    const answer = answers[idOf(question) ?? '']
    return answer !== undefined && !(answer.kind === 'chosen' && answer.isAssumed)
  }
  const unasked = [...model.questions.keys()].filter((question) => !isAsked(question))
  const rows = toAnsweredRows(model, answers)
  const doubted = rows.filter(({ question }) => !isAsked(question))
  const left = unasked.length
  if (doubted.length === 0) {
    const { next, isSettled, isAgreed } = planNext(model, rows, unasked)
    const stop = isSettled ? 'settled' : isAgreed ? 'agreed' : null
    return { next: idOf(next?.question), stop, left, deciding: null }
  }
  const firm = rows.filter(({ question }) => isAsked(question))
  const open = unasked.filter((question) => !doubted.some((row) => row.question === question))
  const deciding = findDeciding(model, firm, doubted, open)
  const knockOuts = findKnockOuts(model, rows)
  const standings = rankFrameworks(model, rows, scoreFrameworks(model, rows), knockOuts)
  const next = findNextQuestion(model, deciding.length > 0 ? deciding : unasked, standings)
  return {
    next: idOf(next?.question),
    stop: deciding.length > 0 ? null : 'usual',
    left,
    deciding: deciding.length,
  }
}
