import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { type AnswerChange, listChanges, toChangedRow, weighChange } from './answerChange.ts'
import { addAnswer, judgeTally, tallyRows } from './judgeTally.ts'

/** Whether a verdict is what the changes are for. */
export type IsReached = (verdict: Verdict) => boolean

/**
 * The single change that reaches a goal and asks least of the person; the first in the order of
 * the model among equals, `null` where none reaches it. O(Q O F). Pure; never throws.
 *
 * @param answered - the answers, other changes applied already.
 * @param isFree - which questions may still be changed.
 */
export function findMildestChange(
  model: Model,
  answered: readonly AnsweredRow[],
  isReached: IsReached,
  isFree: (question: number) => boolean = () => true,
): AnswerChange | null {
  const tally = tallyRows(model, answered)
  let mildest: AnswerChange | null = null
  for (const answer of answered.filter(({ question }) => isFree(question))) {
    addAnswer(model, tally, answer, -1)
    for (const change of listChanges(model, answer)) {
      if (mildest && weighChange(mildest) <= weighChange(change)) continue
      const changed = toChangedRow(change)
      addAnswer(model, tally, changed, 1)
      if (isReached(judgeTally(model, tally))) mildest = change
      addAnswer(model, tally, changed, -1)
    }
    addAnswer(model, tally, answer, 1)
  }
  return mildest
}
