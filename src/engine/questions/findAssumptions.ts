import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { judgeReach, type Reach } from './judgeReach.ts'
import { listWays } from './listWays.ts'

/** An open question, which the verdict takes for one that calls for nothing. */
export interface Assumption {
  /** Index of the question in the model. */
  readonly question: number
  /** Whether an answer of normal importance can still change the verdict. */
  readonly reach: Reach
}

/**
 * The open questions and which of them can still change the verdict (engine.md section 3,
 * assumptions), in the order given. Answers are taken at normal importance, and a question may also
 * stay open. Pure; never throws.
 *
 * @param open - indexes of the open questions.
 */
export function findAssumptions(
  model: Model,
  answered: readonly AnsweredRow[],
  open: readonly number[],
): Assumption[] {
  const reaches = judgeReach(
    model,
    answered,
    open.map((question) => ({ ways: listWays(model, question) })),
  )
  return open.map((question, at) => ({ question, reach: reaches[at] ?? 'none' }))
}
