import type { Model } from '#engine/model/model.ts'
import type { KnockOut } from './findKnockOuts.ts'

/** Columns of the picks that are not ruled out, in the order of the model. Pure. */
export function findEligible(model: Model, knockOuts: readonly KnockOut[]): number[] {
  return model.picks.filter((pick) => !knockOuts.some(({ framework }) => framework === pick))
}
