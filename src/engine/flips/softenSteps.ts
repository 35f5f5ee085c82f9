import type { Model } from '#engine/model/model.ts'
import { changesOf } from './changes.ts'
import type { Found } from './findPair.ts'
import { findSingles, type Singles } from './findSingles.ts'
import { type Step, type Tally, takeSteps } from './tally.ts'

/**
 * As many steps that do the same and ask less of the person (engine.md section 3, flips): each in
 * turn gives way to the mildest one, at the same place or at one that stays as it is, that still
 * reaches the goal beside the others as they were when its turn came. Pure; never throws.
 *
 * @param present - who leads without the steps, as bits of `findLeading`.
 * @param read - finds the goal among those of single steps.
 */
export function softenSteps(
  model: Model,
  tally: Tally,
  steps: readonly Step[],
  present: number,
  read: (singles: Singles) => Step | null,
): Found {
  const { changeCost } = changesOf(model)
  const costOf = ({ change }: Step) => changeCost[change] ?? 0
  let softened = [...steps]
  for (const step of steps) {
    const others = softened.filter((one) => one !== step)
    const milder = read(findSingles(model, takeSteps(model, tally, others), present, others))
    if (milder && costOf(milder) < costOf(step)) softened = [...others, milder]
  }
  return { steps: softened, cost: softened.reduce((sum, step) => sum + costOf(step), 0) }
}
