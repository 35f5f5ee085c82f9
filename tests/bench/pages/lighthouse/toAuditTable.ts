import type { Figures } from '#tests/bench/part.ts'
import { findQuantile } from '#tests/bench/statistics/findQuantile.ts'
import type { CostlyAudit } from './audited.ts'
import type { AuditedPage } from './auditedPage.ts'

/** What cost points, in the run of median performance. */
export function toAuditTable(audited: readonly AuditedPage[]): Figures[number] {
  const rows = audited.flatMap(({ page, runs }) => {
    const performances = runs.map(({ scores }) => scores.performance)
    const middle = findQuantile(performances, 1 / 2)
    const shown = runs[performances.indexOf(middle)] ?? runs[0]
    return shown?.costly.map((audit) => toRow(page.name, audit)) ?? []
  })
  return {
    about:
      rows.length === 0
        ? 'No audit costs points.'
        : 'The audits that cost points, in the run of median performance.',
    table: { head: ['', 'category', 'audit', 'measured', 'score'], rows },
  }
}

function toRow(page: string, { category, title, score, value }: CostlyAudit): string[] {
  return [page, category, title, value, score.toFixed(2)]
}
