import type { Speech } from '#schema/catalogue.ts'
import { formatNumber } from './formatNumber.ts'
import { keepByLanguage } from './keepByLanguage.ts'

const toFormat = keepByLanguage(
  (language) => new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }),
)

/** Signed whole numbers as the language writes them, with a true minus sign; 0 has no sign. Pure. */
export function formatPoints(speech: Speech, points: number): string {
  const { formats, written } = speech
  if (!written) return toFormat(formats).format(points).replace('-', '\u2212')
  const digits = formatNumber(speech, Math.abs(points))
  if (points === 0) return digits
  return (points > 0 ? written.above : written.below).replace('{n}', digits)
}
