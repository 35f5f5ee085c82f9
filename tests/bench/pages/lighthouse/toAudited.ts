import type { Result } from 'lighthouse'
import { type Audited, CATEGORIES, type Category, type CostlyAudit } from './audited.ts'

/** What of Lighthouse's result is told: the scores, and what keeps them from being full. */
export function toAudited(result: Result): Audited {
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => [name, result.categories[name]?.score ?? Number.NaN]),
  ) as Record<Category, number>
  return { scores, costly: CATEGORIES.flatMap((name) => listCostly(result, name)) }
}

function listCostly({ categories, audits }: Result, category: Category): CostlyAudit[] {
  const refs = categories[category]?.auditRefs ?? []
  return refs.flatMap(({ id, weight }) => {
    const audit = audits[id]
    // Without a score it does not apply to the page.
    if (weight === 0 || !audit || audit.score === null || audit.score === 1) return []
    const { title, score, displayValue = '' } = audit
    return [{ category, title, score, value: displayValue }]
  })
}
