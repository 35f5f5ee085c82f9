import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { Change } from '#schema/explanation.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'

/**
 * Changed answers as the condition of a sentence: "answered “JSON” to Interface and marked Data as
 * important". Each question stands by its topic, each option by its label. Pure; never throws.
 */
export function toChangePhrase(catalogue: WizardCatalogue, changes: readonly Change[]): string {
  const phrases = changes.map((change) => {
    const { question, from, to, importanceFrom, importanceTo } = change
    const texts = catalogue.questions[question]
    const topic = texts?.topic ?? question
    const importance = translate(catalogue, `asImportance-${importanceTo}`)
    if (from === to) return translate(catalogue, 'changeImportance', { topic, importance })
    const option = texts?.options[to]?.label ?? to
    const isAsBefore = importanceTo === (importanceFrom ?? 'normal')
    const key = isAsBefore ? 'changeOption' : 'changeOptionAs'
    return translate(catalogue, key, { topic, option, importance })
  })
  return joinList(catalogue.language, phrases)
}
