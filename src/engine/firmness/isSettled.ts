import type { Model } from '#engine/model/model.ts'
import { findEligible } from '#engine/verdict/findEligible.ts'
import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'

/**
 * Whether no way of answering the open questions, at normal importance, can change the pick:
 *
 *     for every rival not ruled out: margin - sum over open q of the largest swing toward it > 0
 *     and no open option `requires` a level that the pick does not reach
 *
 * (engine.md section 3). A question left open may also stay open, so a swing is never below 0.
 * Pure; never throws.
 */
export function isSettled(
  model: Model,
  open: readonly number[],
  pick: number,
  scores: Int32Array,
  knockOuts: readonly KnockOut[],
): boolean {
  const rivals = findEligible(model, knockOuts).filter((rival) => rival !== pick)
  const canKnockOut = rowsOf(model, open).some((rows) =>
    rows.some((row) =>
      model.limits[row]?.some(({ kind, isOut }) => kind === 'requires' && isOut[pick] === true),
    ),
  )
  if (canKnockOut) return false
  return rivals.every((rival) => {
    const swing = rowsOf(model, open).reduce(
      (sum, rows) => sum + Math.max(0, ...rows.map((row) => lead(model, row, rival, pick))),
      0,
    )
    return (scores[pick] ?? 0) - (scores[rival] ?? 0) - swing > 0
  })
}

function rowsOf(model: Model, open: readonly number[]): number[][] {
  return open.map((index) => {
    const question = model.questions[index]
    return question ? question.options.map((_, option) => question.firstRow + option) : []
  })
}

function lead(model: Model, row: number, favoured: number, rival: number): number {
  const count = model.frameworkIds.length
  return (model.points[row * count + favoured] ?? 0) - (model.points[row * count + rival] ?? 0)
}
