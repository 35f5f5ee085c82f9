import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import type { KnockOut } from './findKnockOuts.ts'

const NONE: readonly KnockOut[] = []

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
  const { frameworkIds, picks } = model
  const attainable = sumAttainable(model, answered)
  const isOut = frameworkIds.map(() => 0)
  for (const { framework } of knockOuts) isOut[framework] = 1
  const standings = new Array<Standing>(frameworkIds.length)
  for (let framework = 0; framework < frameworkIds.length; framework++) {
    const points = scores[framework] ?? 0
    let ahead = 0
    let levelBefore = 0
    for (let other = 0; other < frameworkIds.length; other++) {
      const byOut = (isOut[framework] ?? 0) - (isOut[other] ?? 0)
      const lead = byOut === 0 ? (scores[other] ?? 0) - points : byOut
      if (lead > 0) ahead++
      else if (lead === 0 && other < framework) levelBefore++
    }
    standings[ahead + levelBefore] = {
      framework,
      role: picks.includes(framework) ? 'pick' : 'alternative',
      rank: 1 + ahead,
      points,
      fit: attainable === 0 ? null : toFit(points, attainable),
      ruledOutBy: isOut[framework] === 1 ? listOwn(knockOuts, framework) : NONE,
    }
  }
  return standings
}

function sumAttainable({ attainable }: Model, answered: readonly AnsweredRow[]): number {
  let sum = 0
  for (const { row, factor } of answered) sum += factor * (attainable[row] ?? 0)
  return sum
}

function listOwn(knockOuts: readonly KnockOut[], framework: number): KnockOut[] {
  return knockOuts.filter((knockOut) => knockOut.framework === framework)
}

function toFit(points: number, attainable: number): number {
  return Math.max(0, Math.min(100, Math.round(50 + (50 * points) / attainable)))
}
