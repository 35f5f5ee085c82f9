import { keepByLanguage } from '#words/keepByLanguage.ts'

const toFormat = keepByLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
)

/** A day such as "2026-11-24" as the language writes it. */
export function formatDay(language: string, day: string): string {
  return toFormat(language).format(Date.parse(day))
}
