import { FRESH_MONTHS, isOld } from '#engine/advice/isOld.ts'
import type { GateStatus } from './gateStatus.ts'
import { listChecked } from './listChecked.ts'

const LIMIT = { mostMonths: FRESH_MONTHS }

/** How long ago the facts were checked. Old facts are a warning, never a failure. */
export interface FreshnessGate {
  readonly id: 'freshness'
  readonly status: GateStatus
  readonly limit: typeof LIMIT
  /** The day from which ages are counted. */
  readonly today: string
  /** Facts with a day. */
  readonly facts: number
  /** The earliest and the latest day; `null` without any fact. */
  readonly checkedBetween: readonly [string, string] | null
  /** Facts older than the limit, oldest first. */
  readonly overdue: readonly { readonly path: string; readonly checkedOn: string }[]
}

/**
 * The age of each `checkedOn`, against 18 months (engine.md section 5).
 *
 * @param checked - what to look through, at any depth.
 * @param today - `YYYY-MM-DD`; the day of the release where the report must not change by itself.
 */
export function auditFreshness(checked: unknown, today: string): FreshnessGate {
  const facts = listChecked(checked).sort((a, b) => toNumber(a.checkedOn) - toNumber(b.checkedOn))
  const overdue = facts.filter(({ checkedOn }) => isOld(checkedOn, today))
  const days = facts.map(({ checkedOn }) => checkedOn)
  const [oldest] = days
  return {
    id: 'freshness',
    status: overdue.length > 0 ? 'warned' : 'passed',
    limit: LIMIT,
    today,
    facts: facts.length,
    checkedBetween: oldest === undefined ? null : [oldest, days.at(-1) ?? oldest],
    overdue,
  }
}

/** 20261125 for `2026-11-25`: days are in the order of these numbers. */
function toNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}
