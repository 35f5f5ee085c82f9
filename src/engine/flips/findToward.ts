import type { Model } from '#engine/model/model.ts'
import { findSeveral } from './findSeveral.ts'
import type { Singles } from './findSingles.ts'
import type { Step, Tally } from './tally.ts'

/**
 * The fewest steps after which a framework that does not win yet does: a pick alone in the verdict,
 * an alternative in and ahead of every pick that is. `null` where none do, or among more than
 * four picks no two steps. Pure; never throws.
 *
 * @param present - who leads now, as bits of `findLeading`; `singles` were found with it.
 */
export function findToward(
  model: Model,
  tally: Tally,
  {
    favoured,
    present,
    singles,
  }: { readonly favoured: number; readonly present: number; readonly singles: Singles },
): readonly Step[] | null {
  const read = (found: Singles) => found.toward[favoured] ?? null
  const single = read(singles)
  if (single) return [single]
  const rivals = model.picks.filter((pick) => pick !== favoured)
  return findSeveral(model, tally, { favoured, rivals, enough: 1 }, present, read)?.steps ?? null
}
