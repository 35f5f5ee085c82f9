import type { Decision } from '#engine/decide.ts'
import { type LinkedResult, toResultLink } from '#report/toResultLink.ts'
import { toCsv } from './toCsv.ts'
import { toDecisionRecord } from './toDecisionRecord.ts'
import { toMadr } from './toMadr.ts'
import { toNygard } from './toNygard.ts'
import { toReminder } from './toReminder.ts'
import { toSummary } from './toSummary.ts'
import type { RecordGrounds } from './weighOptions.ts'

/** The forms in which a decision can be kept. */
export const RECORD_FORMATS = ['madr', 'nygard', 'summary', 'csv', 'ics'] as const
export type RecordFormat = (typeof RECORD_FORMATS)[number]

/** What a record is about. */
export interface Recorded extends Omit<LinkedResult, 'site'> {
  readonly decision: Decision
  /** As in a linked result; `null`: no link leads to it, for the data are somebody's own. */
  readonly site: string | null
  /** The day on which it is made, such as `2026-11-28`. */
  readonly on: string
}

/** A decision in one of the forms; the page and the command print the same. Pure; never throws. */
export function toRecordText(
  format: RecordFormat,
  grounds: RecordGrounds,
  recorded: Recorded,
): string {
  const { answers, decision, on, site } = recorded
  if (format === 'csv') return toCsv(grounds, decision)
  const { dataset, model } = grounds
  const link = site === null ? null : toResultLink(dataset, model, { ...recorded, site })
  const record = toDecisionRecord(grounds, answers, decision, { on, link })
  const forms = { madr: toMadr, nygard: toNygard, summary: toSummary, ics: toReminder }
  return forms[format](record)
}
