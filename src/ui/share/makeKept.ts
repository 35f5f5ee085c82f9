import { type Recorded, toRecordText } from '#report/record/toRecordText.ts'
import type { RecordGrounds } from '#report/record/weighOptions.ts'
import { toVerdictReport } from '#report/toVerdictReport.ts'
import type { Precedent } from '#schema/precedent.ts'
import type { KeptForm } from './keptForms.ts'

const INDENT = 2

/** A decision as text in one of the kept forms: what the command `decide` prints for it. */
export function makeKept(
  form: KeptForm,
  grounds: RecordGrounds,
  precedents: readonly Precedent[],
  recorded: Recorded,
): string {
  if (form !== 'json') return toRecordText(form, grounds, recorded)
  const { answers, decision, site } = recorded
  const full = toVerdictReport({ ...grounds, precedents }, answers, decision)
  const report = site === null ? { ...full, link: null } : full
  return `${JSON.stringify(report, null, INDENT)}\n`
}
