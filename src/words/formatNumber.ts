import type { Speech } from '#schema/catalogue.ts'
import { keepByLanguage } from './keepByLanguage.ts'

const toFormat = keepByLanguage((language) => new Intl.NumberFormat(language))
const MINUS = '\u2212'
/** From here on languages put marks between the digits. */
const GROUPED_FROM = 1_000

/** A number as the language writes it, with a true minus sign. Pure. */
export function formatNumber({ formats, written }: Speech, value: number): string {
  if (written && Number.isInteger(value) && value >= 0 && value < GROUPED_FROM) {
    return String(value).replace(/\d/g, (digit) => written.digits[Number(digit)] ?? digit)
  }
  return toFormat(formats).format(value).replace('-', MINUS)
}
