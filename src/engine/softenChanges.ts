import { type AnswerChange, applyChanges, listChanges, weighChange } from './answerChange.ts'
import type { AnsweredRow } from './answeredRow.ts'
import { judgeRows } from './judgeRows.ts'
import type { Model } from './model.ts'
import type { Verdict } from './verdict.ts'

/** Whether a verdict is what the changes are for. */
export type IsReached = (verdict: Verdict) => boolean

/**
 * As many changes that do the same and ask less of the person (engine.md section 3, flips): each
 * in turn gives way to the mildest change, of the same answer or of one that is not changed yet,
 * that still reaches the goal. In the order of the model. Exact for one change; for more, no
 * exchange of the last one tried makes it milder. Pure; never throws.
 */
export function softenChanges(
  model: Model,
  answered: readonly AnsweredRow[],
  changes: readonly AnswerChange[],
  isReached: IsReached,
): AnswerChange[] {
  const mildestFirst = answered
    .flatMap((answer) => listChanges(model, answer))
    .sort((a, b) => weighChange(a) - weighChange(b))
  let softened = [...changes]
  for (const change of changes) {
    const kept = softened.filter((one) => one !== change)
    const milder = mildestFirst.find(
      (one) =>
        weighChange(one) < weighChange(change) &&
        !kept.some(({ question }) => question === one.question) &&
        isReached(judgeRows(model, applyChanges(answered, [...kept, one]))),
    )
    if (milder) softened = [...kept, milder]
  }
  return softened.sort((a, b) => a.question - b.question)
}
