const MONTHS_IN_A_YEAR = 12
/** After this many months a fact is old: pages say so, and the audit warns (engine.md section 5). */
export const FRESH_MONTHS = 18

/**
 * Whether a fact was checked more than 18 months before a day. Days are `YYYY-MM-DD`; the same day
 * 18 months later is not yet old. Pure; never throws.
 */
export function isOld(checkedOn: string, today: string): boolean {
  return today > toFreshUntil(checkedOn)
}

/**
 * The last day on which a fact is not old, as text to compare days with: the same day of the month,
 * 18 months later, also where that month has no such day. Pure; never throws.
 */
export function toFreshUntil(checkedOn: string): string {
  const [year = 0, month = 1, day = 1] = checkedOn.split('-').map(Number)
  const months = year * MONTHS_IN_A_YEAR + month - 1 + FRESH_MONTHS
  const parts = [Math.floor(months / MONTHS_IN_A_YEAR), (months % MONTHS_IN_A_YEAR) + 1, day]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
