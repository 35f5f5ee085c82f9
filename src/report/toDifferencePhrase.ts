import type { AnswerDifference } from '#engine/model/findDifferences.ts'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'

/** Answers that are given otherwise, as one phrase: “JSON” for Interface, and so on. Pure. */
export function toDifferencePhrase(
  catalogue: WizardCatalogue,
  differences: readonly AnswerDifference[],
): string {
  const phrases = differences.map(({ question, answer, importance }) => {
    const texts = catalogue.questions[question]
    const topic = texts?.topic ?? question
    if (importance !== null) {
      const degree = translate(catalogue, `asImportance-${importance}`)
      return translate(catalogue, 'difference-importance', { topic, importance: degree })
    }
    if (answer?.kind === 'closed') return translate(catalogue, 'difference-closed', { topic })
    if (answer?.kind !== 'chosen') return translate(catalogue, 'difference-open', { topic })
    const option = texts?.options[answer.option]?.label ?? answer.option
    return translate(catalogue, 'difference-option', { topic, option })
  })
  return joinList(catalogue.language, phrases)
}
