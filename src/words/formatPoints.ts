import { keepByLanguage } from './keepByLanguage.ts'

const toFormat = keepByLanguage(
  (language) => new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }),
)

/** Signed whole numbers as the language writes them, with a true minus sign; 0 has no sign. Pure. */
export function formatPoints(language: string, points: number): string {
  return toFormat(language).format(points).replace('-', '\u2212')
}
