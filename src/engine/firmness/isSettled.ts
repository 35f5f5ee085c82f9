import type { Model } from '#engine/model/model.ts'
import { toNormalStance } from '#engine/model/stances.ts'
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
  if (canBeRuledOut(model, open, pick)) return false
  for (const rival of findEligible(model, knockOuts)) {
    if (rival === pick) continue
    const margin = (scores[pick] ?? 0) - (scores[rival] ?? 0)
    if (margin - sumSwings(model, open, rival, pick) <= 0) return false
  }
  return true
}

/** Whether an open question has an option that rules the pick out at normal importance. */
function canBeRuledOut(model: Model, open: readonly number[], pick: number): boolean {
  const { questions, stances } = model
  for (const index of open) {
    const { firstRow = 0, options = [] } = questions[index] ?? {}
    for (let row = firstRow; row < firstRow + options.length; row++) {
      if (((stances.outs[toNormalStance(row)] ?? 0) >> pick) & 1) return true
    }
  }
  return false
}

/** The largest leads over a rival that the open questions could give, added up; from 0. */
function sumSwings(model: Model, open: readonly number[], favoured: number, rival: number): number {
  const { questions, points, frameworkIds } = model
  let sum = 0
  for (const index of open) {
    const { firstRow = 0, options = [] } = questions[index] ?? {}
    let largest = 0
    for (let row = firstRow; row < firstRow + options.length; row++) {
      const first = row * frameworkIds.length
      const lead = (points[first + favoured] ?? 0) - (points[first + rival] ?? 0)
      if (lead > largest) largest = lead
    }
    sum += largest
  }
  return sum
}
