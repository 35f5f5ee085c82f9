import type { Model } from '#engine/model/model.ts'
import { type Goal, listMargins, type Moves } from './listMoves.ts'
import type { Step, Tally } from './tally.ts'
import { addGains, KEPT, makeTrialMoves, OPEN, type Search, tryWeights } from './tryWeights.ts'

/** For `branch`: no matter who is ruled out, if anybody. */
const ANYBODY = -1

/**
 * The fewest changes that reach a goal, exact (engine.md section 3, flips); `null` where none do.
 *
 * For every set of rivals to rule out, the others being beaten on points: first the answers that
 * rule them out are settled, then as few changes as the margins allow are looked for, by bounds
 * that mostly decide at once (`tryWeights`) and otherwise by trying one place with each of its
 * changes and without. Linear in most cases; exponential in the worst. Pure; never throws.
 *
 * @param from - how many changes it takes at least; whole number from 0.
 */
export function findFewestChanges(
  model: Model,
  tally: Tally,
  goal: Goal,
  moves: Moves,
  from: number,
): Step[] | null {
  const state = createSearch(model, tally, goal, moves)
  let sets = listRuled(model, goal).map((ruled) => ({
    ruled,
    least: findBound(state, ruled, from),
  }))
  for (let left = from; sets.length > 0; left++) {
    for (const { ruled, least } of sets) {
      if (least <= left && search(state, ruled, left)) return toSteps(moves, state.chosen)
    }
    if (left === from) sets = sets.filter(({ ruled }) => canReach(model, tally, goal, moves, ruled))
  }
  return null
}

/** How many changes it takes at least, by the bounds alone; halved until it is known. */
function findBound(state: Search, ruled: number, from: number): number {
  let [refuted, possible] = [from - 1, state.chosen.length]
  while (possible - refuted > 1) {
    const left = Math.trunc((possible + refuted) / 2)
    if (tryWeights(state, ruled, left) === false) refuted = left
    else possible = left
  }
  return possible
}

/** Whether a goal is reached at all, however many changes it takes. */
function canReach(model: Model, tally: Tally, goal: Goal, moves: Moves, ruled: number): boolean {
  return search(createSearch(model, tally, goal, moves), ruled, tally.stances.length)
}

function createSearch({ stances }: Model, tally: Tally, goal: Goal, moves: Moves): Search {
  const places = tally.stances.length
  return {
    rivals: goal.rivals,
    enough: goal.enough,
    moves,
    keptOuts: tally.stances.map((stance) => stances.outs[stance] ?? 0),
    chosen: new Array<number>(places).fill(OPEN),
    margins: listMargins(tally, goal),
    trial: new Array<number>(places).fill(OPEN),
    after: new Array<number>(goal.rivals.length).fill(0),
  }
}

/** Every set of rivals to rule out, as bits; without rivals, that there is nothing to go on. */
function listRuled({ frameworkIds }: Model, { rivals, enough }: Goal): number[] {
  if (rivals.length === 0) return [enough === 1 ? 1 << frameworkIds.length : 0]
  return Array.from({ length: 1 << rivals.length }, (_, set) =>
    rivals.reduce((bits, rival, at) => bits | (((set >> at) & 1) << rival), 0),
  )
}

/** Whether at most `left` more changes reach the goal: `chosen` then has them, else is as before. */
function search(state: Search, ruled: number, left: number): boolean {
  const { chosen, keptOuts, moves } = state
  let unruled = ruled
  for (let place = 0; place < chosen.length && unruled !== 0; place++) {
    const move = chosen[place] ?? OPEN
    if (move === KEPT) unruled &= ~(keptOuts[place] ?? 0)
    else if (move !== OPEN) unruled &= ~(moves.outs[move] ?? 0)
  }
  const found = tryWeights(state, ruled, left)
  if (found === false) return false
  if (unruled !== 0) return ruleOut(state, ruled, unruled & -unruled, left)
  if (found !== true) return branch(state, ruled, found, left, ANYBODY)
  makeTrialMoves(state)
  return true
}

/** Tries every answer that rules somebody out as it is, and every change to one that does. */
function ruleOut(state: Search, ruled: number, rival: number, left: number): boolean {
  for (let place = 0; place < state.chosen.length; place++) {
    if (state.chosen[place] !== OPEN) continue
    if (branch(state, ruled, place, left, rival)) return true
  }
  return false
}

/** Tries a place with each of its changes and as it is, where these rule somebody of `outs` out. */
function branch(state: Search, ruled: number, place: number, left: number, outs: number): boolean {
  const { chosen, keptOuts, moves } = state
  const end = left > 0 ? (moves.first[place + 1] ?? 0) : 0
  for (let move = moves.first[place] ?? 0; move < end; move++) {
    if (((moves.outs[move] ?? 0) & outs) === 0 && outs !== ANYBODY) continue
    chosen[place] = move
    addGains(state, state.margins, move, 1)
    if (search(state, ruled, left - 1)) return true
    addGains(state, state.margins, move, -1)
  }
  chosen[place] = KEPT
  const canStay =
    moves.isForced[place] === 0 && (((keptOuts[place] ?? 0) & outs) !== 0 || outs === ANYBODY)
  if (canStay && search(state, ruled, left)) return true
  chosen[place] = OPEN
  return false
}

function toSteps({ change }: Moves, chosen: readonly number[]): Step[] {
  return [...chosen.entries()].flatMap(([place, move]) =>
    move < 0 ? [] : [{ place, change: change[move] ?? 0 }],
  )
}
