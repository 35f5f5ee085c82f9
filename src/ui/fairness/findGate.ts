import type { AuditReport, Gate } from '#audit/auditReport.ts'

/** The gate of a name. Throws where a report lacks it, which no report of ours does. */
export function findGate<Name extends Gate['id']>(
  { gates }: AuditReport,
  name: Name,
): Extract<Gate, { readonly id: Name }> {
  const isNamed = (gate: Gate): gate is Extract<Gate, { readonly id: Name }> => gate.id === name
  const gate = gates.find(isNamed)
  if (!gate) throw new Error(`The audit has no gate "${name}"`)
  return gate
}
