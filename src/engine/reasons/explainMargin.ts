import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'

/** One answer's share of a margin, by the criterion it comes from. */
export interface Contribution {
  /** Index of the question in the model. */
  readonly question: number
  readonly row: number
  /** `null`: direct evidence of an incumbency answer. */
  readonly criterion: string | null
  /** Importance times points, favoured minus rival. Never 0; positive speaks for the favoured. */
  readonly points: number
}

/**
 * Why `favoured` is ahead of (or behind) `rival`: one contribution per answered question and
 * criterion, the largest in size first, equal ones in the order of the model. They add up to the
 * margin exactly (engine.md section 2), which makes them its Shapley values. Pure; never throws.
 */
export function explainMargin(
  model: Model,
  answered: readonly AnsweredRow[],
  favoured: number,
  rival: number,
): Contribution[] {
  const contributions: Contribution[] = []
  for (const { question, row, factor } of answered) {
    for (const { criterion, points } of model.cells[row] ?? []) {
      const margin = factor * ((points[favoured] ?? 0) - (points[rival] ?? 0))
      if (margin !== 0) contributions.push({ question, row, criterion, points: margin })
    }
  }
  return contributions.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}
