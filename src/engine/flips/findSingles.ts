import type { Model } from '#engine/model/model.ts'
import { changesOf } from './changes.ts'
import { findLeading, toVerdictBits } from './findLeading.ts'
import type { Step, Tally } from './tally.ts'

const MORE_THAN_ANY = 0x7fffffff
const LAST_BIT = 31

/** The mildest single step to each goal; `null` where none reaches it. */
export interface Singles {
  /** To another verdict than the present one. */
  readonly another: Step | null
  /** Per column: to where this framework wins, as in `findLeading`, a pick alone. */
  readonly toward: readonly (Step | null)[]
}

/**
 * Tries every single change once and keeps, for each goal, the one that asks least of the person;
 * the first in the order of the model among equals. O(Q O F). Pure; never throws.
 *
 * @param present - who leads now, as bits of `findLeading`.
 * @param taken - steps whose places may not change.
 */
export function findSingles(
  model: Model,
  tally: Tally,
  present: number,
  taken: readonly Step[] = [],
): Singles {
  const { outs, points } = model.stances
  const { firstChange, changeTo, changeCost } = changesOf(model)
  const { stances, scores, once, twice } = tally
  const count = scores.length
  const verdictBits = toVerdictBits(model)
  const mildest: (Step | null)[] = new Array(count + 1).fill(null)
  const costs = new Int32Array(count + 1).fill(MORE_THAN_ANY)
  const changed = new Int32Array(count)
  for (let place = 0; place < stances.length; place++) {
    if (isTaken(taken, place)) continue
    const from = stances[place] ?? 0
    const kept = twice | (once & ~(outs[from] ?? 0))
    const end = firstChange[from + 1] ?? 0
    for (let change = firstChange[from] ?? 0; change < end; change++) {
      const to = changeTo[change] ?? 0
      for (let column = 0; column < count; column++) {
        const gain = (points[to * count + column] ?? 0) - (points[from * count + column] ?? 0)
        changed[column] = (scores[column] ?? 0) + gain
      }
      const leading = findLeading(model, changed, kept | (outs[to] ?? 0))
      let reached = toGoals(leading, present, verdictBits, count)
      while (reached !== 0) {
        const goal = LAST_BIT - Math.clz32(reached)
        reached ^= 1 << goal
        if ((changeCost[change] ?? 0) >= (costs[goal] ?? 0)) continue
        costs[goal] = changeCost[change] ?? 0
        mildest[goal] = { place, change }
      }
    }
  }
  return { another: mildest[count] ?? null, toward: mildest.slice(0, count) }
}

/** Goals that are reached, as bits: bit f where framework f wins, bit F for another verdict. */
function toGoals(leading: number, present: number, verdictBits: number, count: number): number {
  const verdict = leading & verdictBits
  const another = verdict === (present & verdictBits) ? 0 : 1 << count
  const isAlone = (verdict & (verdict - 1)) === 0
  const alternatives = leading & ~verdictBits
  return alternatives | another | (isAlone && verdict !== 1 << count ? verdict : 0)
}

function isTaken(taken: readonly Step[], place: number): boolean {
  for (let at = 0; at < taken.length; at++) if (taken[at]?.place === place) return true
  return false
}
