import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { Change } from '#schema/explanation.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'
import type { WizardKey } from '#words/uiKey.ts'

/**
 * Changed answers as the condition of a sentence: "answered “JSON” to “Interface” and marked “Data”
 * as normal instead of important". Each question stands by its topic, each option by its label, and
 * an importance beside the one it replaces, where that was not normal. Pure; never throws.
 */
export function toChangePhrase(catalogue: WizardCatalogue, changes: readonly Change[]): string {
  const phrases = changes.map((change) => {
    const texts = catalogue.questions[change.question]
    return translate(catalogue, toKey(change), {
      topic: texts?.topic ?? change.question,
      option: texts?.options[change.to]?.label ?? change.to,
      importance: translate(catalogue, `asImportance-${change.importanceTo}`),
      before: translate(catalogue, `asImportance-${change.importanceFrom ?? 'normal'}`),
    })
  })
  return joinList(catalogue.formats, phrases)
}

function toKey({ from, to, importanceFrom, importanceTo }: Change): WizardKey {
  const before = importanceFrom ?? 'normal'
  if (from === to) return before === 'normal' ? 'changeImportance' : 'changeImportanceInstead'
  if (importanceTo === before) return 'changeOption'
  return before === 'normal' ? 'changeOptionAs' : 'changeOptionAsInstead'
}
