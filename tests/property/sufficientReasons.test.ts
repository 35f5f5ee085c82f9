import { expect } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { explainMargin } from '#engine/reasons/explainMargin.ts'
import { selectReasons } from '#engine/reasons/selectReasons.ts'
import { listSubsets } from '#tests/fixtures/listSubsets.ts'
import { proveLaw } from '#tests/fixtures/proveLaw.ts'

const MOST_TRIED = 12

proveLaw(
  'the sufficient reasons are sufficient with all negatives kept, and no smaller set is',
  ({ model, answers }, choose) => {
    const columns = model.frameworkIds.map((_, column) => column)
    const [favoured, rival] = [choose(columns), choose(columns)]
    const all = explainMargin(model, toAnsweredRows(model, answers), favoured, rival)
    const reasons = selectReasons(all)
    const positives = all.map(({ points }) => points).filter((points) => points > 0)
    const against = all.map(({ points }) => points).filter((points) => points < 0)
    const margin = add(positives) + add(against)
    expect(reasons.sufficientCount === null).toBe(margin <= 0)
    expect([...reasons.positives, ...reasons.negatives]).toHaveLength(all.length)
    expect(reasons.shownCount).toBeLessThanOrEqual(Math.min(5, positives.length))
    if (reasons.sufficientCount === null) return
    const sufficient = reasons.positives.slice(0, reasons.sufficientCount)
    expect(add(sufficient.map(({ points }) => points)) + add(against)).toBeGreaterThan(0)
    expect(reasons.shownCount).toBeGreaterThanOrEqual(
      Math.min(reasons.sufficientCount, 5, positives.length),
    )
    if (positives.length > MOST_TRIED) return
    for (const subset of listSubsets(positives, reasons.sufficientCount - 1)) {
      expect(add(subset) + add(against)).toBeLessThanOrEqual(0)
    }
  },
  { runs: 150 },
)

function add(points: readonly number[]): number {
  return points.reduce((sum, one) => sum + one, 0)
}
