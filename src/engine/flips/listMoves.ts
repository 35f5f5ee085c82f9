import type { Model } from '#engine/model/model.ts'
import { changesOf } from './changes.ts'
import type { Tally } from './tally.ts'

/** Whom a set of changes is to bring to the top, and past whom. */
export interface Goal {
  /** Column of the framework that is to be in. */
  readonly favoured: number
  /** Columns of those who each have to be ruled out or beaten. */
  readonly rivals: readonly number[]
  /** Margin over a rival that beats it: 1 to be ahead, 0 to be level. */
  readonly enough: 0 | 1
}

/** Changes that leave the favoured framework in and help it, place by place, mildest first. */
export interface Moves {
  /** The moves of place p are those from `first[p]` to before `first[p + 1]`. */
  readonly first: readonly number[]
  /** Place, and index of the change in `Changes`. */
  readonly place: readonly number[]
  readonly change: readonly number[]
  readonly cost: readonly number[]
  /** What the new stance rules out, as bits like `stances.outs`. */
  readonly outs: readonly number[]
  /** By how much the margin over rival r grows with move m: `gains[m * R + r]`. */
  readonly gains: readonly number[]
  /** Per place: 1 where the present stance rules the favoured framework out, so it has to change. */
  readonly isForced: readonly number[]
  readonly forced: number
}

/**
 * What each place could do for a goal (engine.md section 3, flips). Left out is what helps against
 * nobody: it neither gains on a rival nor rules one out, and no answer there has to change.
 * O(Q O F). Pure.
 */
export function listMoves(model: Model, { stances }: Tally, goal: Goal): Moves {
  const { outs } = model.stances
  const { firstChange, changeTo, changeCost } = changesOf(model)
  const first: number[] = [0]
  const place: number[] = []
  const change: number[] = []
  const cost: number[] = []
  const ruled: number[] = []
  const gains: number[] = []
  const isForced: number[] = []
  const helpful = toHelpfulOuts(model, goal)
  let forced = 0
  for (let at = 0; at < stances.length; at++) {
    const from = stances[at] ?? 0
    const hasToChange = ((outs[from] ?? 0) >> goal.favoured) & 1
    isForced.push(hasToChange)
    forced += hasToChange
    const end = firstChange[from + 1] ?? 0
    for (let one = firstChange[from] ?? 0; one < end; one++) {
      const to = changeTo[one] ?? 0
      const out = outs[to] ?? 0
      if ((out >> goal.favoured) & 1) continue
      const isHelp = hasToChange === 1 || (out & helpful) !== 0 || isGain(model, goal, from, to)
      if (!isHelp) continue
      place.push(at)
      change.push(one)
      cost.push(changeCost[one] ?? 0)
      ruled.push(out)
      for (let rival = 0; rival < goal.rivals.length; rival++) {
        gains.push(toGain(model, goal, rival, from, to))
      }
    }
    first.push(place.length)
  }
  return { first, place, change, cost, outs: ruled, gains, isForced, forced }
}

function isGain(model: Model, goal: Goal, from: number, to: number): boolean {
  for (let rival = 0; rival < goal.rivals.length; rival++) {
    if (toGain(model, goal, rival, from, to) > 0) return true
  }
  return false
}

/** By how much the margin over a rival grows with one stance for another. */
function toGain(
  { frameworkIds, stances: { points } }: Model,
  { favoured, rivals }: Goal,
  rival: number,
  from: number,
  to: number,
): number {
  const [before, after] = [from * frameworkIds.length, to * frameworkIds.length]
  const column = rivals[rival] ?? 0
  const own = (points[after + favoured] ?? 0) - (points[before + favoured] ?? 0)
  return own - (points[after + column] ?? 0) + (points[before + column] ?? 0)
}

/** To rule these out can help: rivals, and without rivals that there is nothing to go on. */
function toHelpfulOuts({ frameworkIds }: Model, { rivals }: Goal): number {
  let bits = rivals.length === 0 ? 1 << frameworkIds.length : 0
  for (let at = 0; at < rivals.length; at++) bits |= 1 << (rivals[at] ?? 0)
  return bits
}

/** Margins of the favoured framework over each rival; signed whole numbers. */
export function listMargins({ scores }: Tally, { favoured, rivals }: Goal): number[] {
  return rivals.map((rival) => (scores[favoured] ?? 0) - (scores[rival] ?? 0))
}
