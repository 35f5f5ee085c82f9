import type { AnsweredRow } from './answeredRow.ts'
import type { Model } from './model.ts'

/** The ids of a question and its chosen option, from their places in the model. Pure. */
export function nameAnswer(
  model: Model,
  { question, row }: Pick<AnsweredRow, 'question' | 'row'>,
): { readonly question: string; readonly option: string } {
  const asked = model.questions[question]
  return { question: asked?.id ?? '', option: asked?.options[row - asked.firstRow]?.id ?? '' }
}
