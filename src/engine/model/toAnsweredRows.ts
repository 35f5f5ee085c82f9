import type { Answers } from '#schema/answer.ts'
import type { AnsweredRow } from './answeredRow.ts'
import type { Model } from './model.ts'

/**
 * The chosen answers as rows of the model, in the order of its questions.
 *
 * Open and closed answers give nothing and are left out; so is an answer whose question or option
 * the model does not know (reading what came from outside, and saying what was dropped, is the
 * business of whoever read it). Pure; never throws.
 */
export function toAnsweredRows(model: Model, answers: Answers): AnsweredRow[] {
  return model.questions.flatMap((question, index): AnsweredRow[] => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    if (answer?.kind !== 'chosen') return []
    const option = question.options.findIndex(({ id }) => id === answer.option)
    if (option < 0) return []
    return [
      {
        question: index,
        row: question.firstRow + option,
        factor: answer.importance === 'normal' ? 1 : 2,
        isMust: answer.importance === 'must',
      },
    ]
  })
}
