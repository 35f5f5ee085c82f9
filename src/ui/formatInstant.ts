const STYLES = {
  shortDay: { dateStyle: 'medium' },
  minute: { dateStyle: 'medium', timeStyle: 'short' },
} as const

/** An ISO instant as the language writes it, where the person is. */
export function formatInstant(
  language: string,
  instant: string,
  style: keyof typeof STYLES,
): string {
  return new Intl.DateTimeFormat(language, STYLES[style]).format(Date.parse(instant))
}
