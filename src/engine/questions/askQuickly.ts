import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { planNext } from './planNext.ts'

/** `swing`: as quick mode asks. `authored`: in the order of the model, as full mode asks. */
export type AskingOrder = 'swing' | 'authored'

/** A point at which one may stop asking. */
export interface Stop {
  /** How many questions had been asked, from 0. */
  readonly asked: number
  /** The pick at that point. */
  readonly verdict: Verdict
}

/** A run of quick mode with somebody whose answers are known. */
export interface QuickRun {
  /** All questions in the order in which they are asked, as if nobody ever stopped. */
  readonly order: readonly number[]
  /** Where at least 19 of 20 ways of going on keep the pick; `null`: only when all were asked. */
  readonly agreed: Stop | null
  /** Where nothing left can change the pick; `null`: never, because all together give no pick. */
  readonly settled: Stop | null
  /** The verdict on all answers. */
  readonly full: Verdict
}

/**
 * Asks somebody whose answers are known the way quick mode would, to the end, and notes where one
 * could have stopped. A question without an answer that counts is asked all the same, and left
 * open. Pure; never throws.
 *
 * @param wouldSay - the answers of normal or other importance that the person would give.
 */
export function askQuickly(
  model: Model,
  wouldSay: readonly AnsweredRow[],
  asking: AskingOrder,
): QuickRun {
  const order: number[] = []
  let unasked = model.questions.map((_, question) => question)
  let agreed: Stop | null = null
  let settled: Stop | null = null
  for (;;) {
    const answered = wouldSay.filter(({ question }) => order.includes(question))
    const plan = planNext(model, answered, unasked)
    const stop = { asked: order.length, verdict: plan.verdict }
    if (plan.isAgreed) agreed ??= stop
    if (plan.isSettled) settled ??= stop
    const next = asking === 'swing' ? plan.next?.question : unasked[0]
    if (next === undefined) break
    order.push(next)
    unasked = unasked.filter((question) => question !== next)
  }
  return { order, agreed, settled, full: judgeRows(model, wouldSay) }
}
