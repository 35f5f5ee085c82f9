import type {
  FirstCatalogue,
  Message,
  PageWords,
  Speech,
  Subject,
  WizardCatalogue,
} from '#schema/catalogue.ts'
import { formatNumber } from './formatNumber.ts'
import { keepByLanguage } from './keepByLanguage.ts'
import type { PageKey, UiKey, WizardKey } from './uiKey.ts'

export type Values = Readonly<Record<string, string | number>>

const toPluralRules = keepByLanguage((language) => new Intl.PluralRules(language))
const PLACEHOLDER = /\{([a-zA-Z]+)\}/g

/**
 * A message of the wizard with its values and the words of the subject filled in; with the words of
 * the first page only those of the first page. A message with plural forms is chosen by the value
 * `count`; numbers are written as the language writes them. A value that is not given leaves its
 * placeholder standing, which a test over all messages would show. Pure; never throws.
 */
export function translate(catalogue: WizardCatalogue, key: WizardKey, values?: Values): string
export function translate(catalogue: FirstCatalogue, key: UiKey, values?: Values): string
export function translate(
  catalogue: FirstCatalogue & Partial<Pick<WizardCatalogue, 'later'>>,
  key: WizardKey,
  values: Values = {},
): string {
  return fill(catalogue, catalogue.ui[key] ?? catalogue.later?.[key] ?? key, values)
}

/** The same for a message of the pages around the wizard. */
export function translatePage(words: PageWords, key: PageKey, values: Values = {}): string {
  return fill(words, words.pages[key] ?? key, values)
}

type SpeechAbout = Speech & { readonly subject: Subject }

function fill(speech: SpeechAbout, message: Message, values: Values): string {
  const known: Values = { ...speech.subject, ...values }
  const template =
    typeof message === 'string'
      ? message
      : (message[toPluralRules(speech.formats).select(Number(values.count))] ?? message.other)
  return template.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = Object.hasOwn(known, name) ? known[name] : undefined
    if (value === undefined) return placeholder
    return typeof value === 'number' ? formatNumber(speech, value) : value
  })
}
