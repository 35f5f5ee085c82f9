import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { decideVerdict } from './decideVerdict.ts'
import { findKnockOuts } from './findKnockOuts.ts'
import { scoreFrameworks } from './scoreFrameworks.ts'
import type { Verdict } from './verdict.ts'

/** The verdict on rows, with nothing that explains it. Pure; never throws. */
export function judgeRows(model: Model, answered: readonly AnsweredRow[]): Verdict {
  const scores = scoreFrameworks(model, answered)
  return decideVerdict(model, answered, scores, findKnockOuts(model, answered))
}
