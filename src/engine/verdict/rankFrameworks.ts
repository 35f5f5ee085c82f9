import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import type { KnockOut } from './findKnockOuts.ts'

/** Where one framework stands. */
export interface Standing {
  /** Column in the model. */
  readonly framework: number
  readonly role: 'pick' | 'alternative'
  /** Place from 1; equal points share a place. Ruled-out frameworks come after all others. */
  readonly rank: number
  readonly points: number
  /** 0-100 for display, one scale for all; `null` when the answers call for nothing. */
  readonly fit: number | null
  readonly ruledOutBy: readonly KnockOut[]
}

/**
 * All frameworks from first to last: those still in by points, then the ruled-out by points; equal
 * points in the order of the model, sharing a rank.
 *
 *     fit(f) = 50 + 50 * score(f) / attainable, clamped to 0..100 and rounded
 *
 * with one denominator for all, so order and ties are those of the points (engine.md section 2).
 * Pure; never throws.
 */
export function rankFrameworks(
  model: Model,
  answered: readonly AnsweredRow[],
  scores: Int32Array,
  knockOuts: readonly KnockOut[],
): Standing[] {
  const attainable = answered.reduce(
    (sum, { row, factor }) => sum + factor * (model.attainable[row] ?? 0),
    0,
  )
  const unranked = model.frameworkIds.map((_, framework) => {
    const points = scores[framework] ?? 0
    return {
      framework,
      role: model.picks.includes(framework) ? ('pick' as const) : ('alternative' as const),
      points,
      fit: attainable === 0 ? null : toFit(points, attainable),
      ruledOutBy: knockOuts.filter((knockOut) => knockOut.framework === framework),
    }
  })
  const isAhead = (a: (typeof unranked)[number], b: (typeof unranked)[number]) =>
    (a.ruledOutBy.length === 0) === (b.ruledOutBy.length === 0)
      ? a.points > b.points
      : a.ruledOutBy.length === 0
  return unranked
    .map((standing) => ({
      ...standing,
      rank: 1 + unranked.filter((other) => isAhead(other, standing)).length,
    }))
    .sort((a, b) => a.rank - b.rank)
}

function toFit(points: number, attainable: number): number {
  return Math.max(0, Math.min(100, Math.round(50 + (50 * points) / attainable)))
}
