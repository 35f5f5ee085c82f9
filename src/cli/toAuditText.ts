import type { AuditReport, Gate } from '#audit/auditReport.ts'
import { describeGate } from './describeGate.ts'

/** The report of the audit for a person to read: every gate with its figures, then the outcome. */
export function toAuditText({ version, draws, seed, gates }: AuditReport): string {
  const idsOf = (status: Gate['status']) =>
    gates.filter((gate) => gate.status === status).map(({ id }) => id)
  const [failed, warned] = [idsOf('failed'), idsOf('warned')]
  const outcome =
    failed.length > 0
      ? `${failed.length} of ${gates.length} gates are broken: ${failed.join(', ')}.`
      : `All ${gates.length} gates hold.`
  return [
    `How fair is the dataset of ${version}? ${draws} random answer sets, seed ${seed}.`,
    ...gates.flatMap((gate) => ['', ...toSection(gate)]),
    '',
    warned.length > 0 ? `${outcome} With a warning: ${warned.join(', ')}.` : outcome,
  ].join('\n')
}

function toSection(gate: Gate): string[] {
  const { promise, lines } = describeGate(gate)
  return [`[${gate.status}] ${gate.id}: ${promise}`, ...lines.map((line) => `  ${line}`)]
}
