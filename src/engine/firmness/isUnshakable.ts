import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { findEligible } from '#engine/verdict/findEligible.ts'
import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'
import { WEIGHT_FACTORS } from './weightFactors.ts'

const LEAST = Math.min(...WEIGHT_FACTORS)
const MOST = Math.max(...WEIGHT_FACTORS)

/**
 * Whether the pick stays ahead in every weighting there is, not only in those that are drawn:
 *
 *     for every rival not ruled out: sum over answered q of c * (c > 0 ? 6 : 24) > 0
 *     c = contribution(q; pick, rival)
 *
 * Exact, because questions are weighed independently (engine.md section 3, robustness): the worst
 * weighting halves all that speaks for the pick and doubles all that speaks against it. Whole
 * numbers, O(Q F); true without a rival. Pure; never throws.
 *
 * @param pick - column of the pick.
 */
export function isUnshakable(
  model: Model,
  answered: readonly AnsweredRow[],
  pick: number,
  knockOuts: readonly KnockOut[],
): boolean {
  const { points, frameworkIds } = model
  const rivals = findEligible(model, knockOuts).filter((rival) => rival !== pick)
  return rivals.every((rival) => {
    const worst = answered.reduce((sum, { row, factor }) => {
      const first = row * frameworkIds.length
      const contribution = factor * ((points[first + pick] ?? 0) - (points[first + rival] ?? 0))
      return sum + contribution * (contribution > 0 ? LEAST : MOST)
    }, 0)
    return worst > 0
  })
}
