import type { Speech } from '#schema/catalogue.ts'
import { keepByLanguage } from '#words/keepByLanguage.ts'

const toFormat = keepByLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
)

/** A day such as "2026-11-24" as the language writes it. */
export function formatDay({ formats, written }: Speech, day: string): string {
  const known = written && Object.hasOwn(written.days, day) ? written.days[day] : undefined
  return known ?? toFormat(formats).format(Date.parse(day))
}
