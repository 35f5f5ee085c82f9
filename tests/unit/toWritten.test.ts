import { describe, expect, it } from 'vitest'
import { toWritten } from '#app/toWritten.ts'
import { formatDay } from '#ui/formatDay.ts'
import { formatNumber } from '#words/formatNumber.ts'
import { formatPoints } from '#words/formatPoints.ts'

const LANGUAGES = ['en-GB', 'de', 'pl', 'ar-EG', 'hi-u-nu-deva', 'ff-Adlm', 'he', 'fa', 'sv']
const DAYS = ['2026-11-24', '2024-02-29']

describe.each(LANGUAGES)('what %s writes, worked out before', (formats) => {
  const asked = { formats }
  const known = { formats, written: toWritten(formats, DAYS) }

  it('is what the language writes: numbers', () => {
    for (const value of [0, 7, 10, 999, 1_000, 12_345, -3, 0.5]) {
      expect(formatNumber(known, value)).toBe(formatNumber(asked, value))
    }
  })

  it('is what the language writes: points', () => {
    for (const points of [0, 1, -1, 24, -24, 999, -999]) {
      expect(formatPoints(known, points)).toBe(formatPoints(asked, points))
    }
  })

  it('is what the language writes: days, known before or not', () => {
    for (const day of [...DAYS, '2025-07-01']) {
      expect(formatDay(known, day)).toBe(formatDay(asked, day))
    }
  })
})
