import type { Catalogue } from '#schema/catalogue.ts'
import type { UiKey } from './uiKey.ts'

export type Values = Readonly<Record<string, string | number>>

const MINUS = '\u2212'
const PLACEHOLDER = /\{([a-zA-Z]+)\}/g

/**
 * A message of the interface with its values filled in. A message with plural forms is chosen by
 * the value `count`; numbers are written as the language writes them. A value that is not given
 * leaves its placeholder standing, which a test over all messages would show. Pure; never throws.
 */
export function translate(catalogue: Catalogue, key: UiKey, values: Values = {}): string {
  const { language, ui } = catalogue
  const message = ui[key] ?? key
  const template =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(language).select(Number(values.count))] ?? message.other)
  return template.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) return placeholder
    if (typeof value !== 'number') return value
    return new Intl.NumberFormat(language).format(value).replace('-', MINUS)
  })
}
