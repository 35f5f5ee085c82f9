const MONTHS_IN_A_YEAR = 12
/** After this many months a fact is old: pages say so, and the audit warns (engine.md section 5). */
export const FRESH_MONTHS = 18

/**
 * Whether a fact was checked more than 18 months before a day. Days are `YYYY-MM-DD`; the same day
 * 18 months later is not yet old. Pure; never throws.
 */
export function isOld(checkedOn: string, today: string): boolean {
  const [years = 0, months = 0, day = 0] = between(checkedOn, today)
  const passed = years * MONTHS_IN_A_YEAR + months
  return passed > FRESH_MONTHS || (passed === FRESH_MONTHS && day > 0)
}

function between(from: string, to: string): number[] {
  const start = from.split('-').map(Number)
  return to.split('-').map((part, at) => Number(part) - (start[at] ?? 0))
}
