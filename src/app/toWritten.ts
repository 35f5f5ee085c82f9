import type { Written } from '#schema/catalogue.ts'
import { formatDay } from '#ui/formatDay.ts'
import { formatNumber } from '#words/formatNumber.ts'
import { formatPoints } from '#words/formatPoints.ts'

/**
 * How a language writes digits, points and these days, as `Intl` has it: for the words that are built.
 *
 * @param formats - a language, or one of its regions.
 * @param days - each as `YYYY-MM-DD`.
 */
export function toWritten(formats: string, days: readonly string[]): Written {
  const speech = { formats }
  const digits = Array.from({ length: 10 }, (_, digit) => formatNumber(speech, digit))
  const toPattern = (points: number) =>
    formatPoints(speech, points).replace(digits[Math.abs(points)] ?? '', '{n}')
  return {
    digits,
    above: toPattern(1),
    below: toPattern(-1),
    days: Object.fromEntries(days.map((day) => [day, formatDay(speech, day)])),
  }
}
