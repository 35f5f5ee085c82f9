import type { Decision } from '#engine/decide.ts'
import { toLevelToken } from '#link/toLevelToken.ts'
import { toSharedLink } from '#link/toSharedLink.ts'
import { toToken } from '#link/toToken.ts'
import type { Answers } from '#schema/answer.ts'
import type { Overrides } from '#schema/overrides.ts'
import { toCsv } from './toCsv.ts'
import { type RecordGrounds, toDecisionRecord } from './toDecisionRecord.ts'
import { toMadr } from './toMadr.ts'
import { toNygard } from './toNygard.ts'
import { toReminder } from './toReminder.ts'
import { toSummary } from './toSummary.ts'

/** The forms in which a decision can be kept. */
export const RECORD_FORMATS = ['madr', 'nygard', 'summary', 'csv', 'ics'] as const
export type RecordFormat = (typeof RECORD_FORMATS)[number]

/** What a record is about. */
export interface Recorded {
  readonly answers: Answers
  /** Levels of one's own; they are in the grounds already, and the link carries them. */
  readonly overrides: Overrides
  readonly decision: Decision
  /** The day on which it is made, such as `2026-11-28`. */
  readonly on: string
  /** The address of the site, with a slash at the end; empty: links begin at its folder. */
  readonly site: string
}

/** A decision in one of the forms; the page and the command print the same. Pure; never throws. */
export function toRecordText(
  format: RecordFormat,
  grounds: RecordGrounds,
  { answers, overrides, decision, on, site }: Recorded,
): string {
  const { dataset, model } = grounds
  if (format === 'csv') return toCsv(grounds, decision)
  const { verdict } = decision
  const pick = verdict.kind === 'pick' ? (model.frameworkIds[verdict.framework] ?? null) : null
  const link = toSharedLink({
    base: site,
    pick,
    token: toToken(dataset.questions, answers),
    levelToken: toLevelToken(overrides),
    datasetVersion: dataset.version,
  })
  const record = toDecisionRecord(grounds, answers, decision, { on, link })
  const forms = { madr: toMadr, nygard: toNygard, summary: toSummary, ics: toReminder }
  return forms[format](record)
}
