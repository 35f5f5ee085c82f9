import type { AuditReport, Gate } from '#audit/auditReport.ts'
import { describeGate } from './describeGate.ts'

/** The report of the audit for a person to read: every gate with its figures, then the outcome. */
export function toAuditText({ version, draws, seed, gates }: AuditReport): string {
  const idsOf = (status: Gate['status']) =>
    gates.filter((gate) => gate.status === status).map(({ id }) => id)
  const [failed, warned, unlimited] = [idsOf('failed'), idsOf('warned'), idsOf('unlimited')]
  const limited = gates.length - unlimited.length
  const outcome =
    failed.length > 0
      ? `${failed.length} of ${limited} gates are broken: ${failed.join(', ')}.`
      : `All ${limited} gates hold.`
  return [
    `How fair is the dataset of ${version}? ${draws} random answer sets, seed ${seed}.`,
    ...gates.flatMap((gate) => ['', ...toSection(gate)]),
    '',
    [
      outcome,
      ...(warned.length > 0 ? [`With a warning: ${warned.join(', ')}.`] : []),
      ...(unlimited.length > 0 ? [`Figures without a limit: ${unlimited.join(', ')}.`] : []),
    ].join(' '),
  ].join('\n')
}

function toSection(gate: Gate): string[] {
  const { promise, lines } = describeGate(gate)
  return [`[${gate.status}] ${gate.id}: ${promise}`, ...lines.map((line) => `  ${line}`)]
}
