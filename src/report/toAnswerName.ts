import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import type { FirstCatalogue } from '#schema/catalogue.ts'
import { translate } from '#words/translate.ts'

/**
 * What to call an answer in a sentence: its label. Where the options are names of frameworks, the
 * topic stands before it: “What people know: Flask”, not “Flask”. Pure; never throws.
 */
export function toAnswerName(
  catalogue: FirstCatalogue,
  model: Model,
  row: Pick<AnsweredRow, 'question' | 'row'>,
): string {
  const { question, option } = nameAnswer(model, row)
  const texts = catalogue.questions[question]
  const answer = texts?.options[option]?.label ?? option
  const isIncumbency = model.questions[row.question]?.kind === 'incumbency'
  if (!isIncumbency) return answer
  return translate(catalogue, 'incumbentAnswer', { topic: texts?.topic ?? question, answer })
}
