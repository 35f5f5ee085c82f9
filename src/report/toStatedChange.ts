import type { AnswerChange } from '#engine/flips/answerChange.ts'
import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import type { Change } from '#schema/explanation.ts'

/** A changed answer by the ids of its question and options. Pure. */
export function toStatedChange(model: Model, change: AnswerChange): Change {
  const { question, fromRow, toRow, fromImportance, toImportance } = change
  const nameOption = (row: number) => nameAnswer(model, { question, row }).option
  return {
    question: model.questions[question]?.id ?? '',
    from: fromRow === null ? null : nameOption(fromRow),
    to: nameOption(toRow),
    importanceFrom: fromImportance,
    importanceTo: toImportance,
  }
}
