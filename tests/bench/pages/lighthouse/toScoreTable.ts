import type { Figures } from '#tests/bench/part.ts'
import { findQuantile } from '#tests/bench/statistics/findQuantile.ts'
import { CATEGORIES } from './audited.ts'
import type { AuditedPage } from './auditedPage.ts'

/** The median score of every page in every category. */
export function toScoreTable(audited: readonly AuditedPage[]): Figures[number] {
  const rows = audited.map(({ page, runs }) => [
    page.name,
    ...CATEGORIES.map((category) => {
      const median = findQuantile(
        runs.map(({ scores }) => scores[category]),
        1 / 2,
      )
      return String(Math.round(median * 100))
    }),
    '100',
  ])
  return {
    about: `Lighthouse's scores, the median of ${audited[0]?.runs.length ?? 0} runs.`,
    table: { head: ['', ...CATEGORIES, 'aim'], rows },
  }
}
