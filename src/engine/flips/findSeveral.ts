import type { Model } from '#engine/model/model.ts'
import { findFewestChanges } from './findFewestChanges.ts'
import { type Found, findPair } from './findPair.ts'
import type { Singles } from './findSingles.ts'
import { type Goal, listMoves } from './listMoves.ts'
import { softenSteps } from './softenSteps.ts'
import type { Step, Tally } from './tally.ts'

/**
 * The sets of rivals to rule out double with each of them, so among more picks than this only two
 * steps are tried. Four can be the most that anybody compares in earnest.
 */
const MOST_PICKS = 4

/**
 * The fewest steps that reach a goal which no single one reaches, exact; `null` where none do, or
 * among more than four picks no two. An alternative has all picks for rivals, a pick all others.
 * Among equals those that ask least of the person: always of two steps, one step at a time of
 * more. Pure; never throws.
 *
 * @param present - who leads now, as bits of `findLeading`.
 * @param read - finds the goal among those of single steps.
 */
export function findSeveral(
  model: Model,
  tally: Tally,
  goal: Goal,
  present: number,
  read: (singles: Singles) => Step | null,
): Found | null {
  const moves = listMoves(model, tally, goal)
  const pair = findPair(model, tally, goal, moves)
  if (pair) return pair
  const isMany = model.picks.length > MOST_PICKS && goal.rivals.length >= MOST_PICKS
  if (isMany) return null
  const steps = findFewestChanges(model, tally, goal, moves, 3)
  return steps && softenSteps(model, tally, steps, present, read)
}
