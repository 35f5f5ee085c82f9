import type { Moves } from './listMoves.ts'

/** In `Search.chosen`: nothing is decided about a place, or it stays as it is. */
export const [OPEN, KEPT] = [-1, -2]
const ROUNDS = 16
const FIRST_WEIGHT = 8

/** A search for changes; what is decided stands in its tables, which are written in place. */
export interface Search {
  /** Columns of the rivals. */
  readonly rivals: readonly number[]
  /** Margin that beats a rival. */
  readonly enough: number
  readonly moves: Moves
  /** Per place: what its stance rules out, as bits. */
  readonly keptOuts: readonly number[]
  /** Per place: the move made there, `OPEN` or `KEPT`. */
  readonly chosen: number[]
  /** Per rival: the margin over it with the moves made. */
  readonly margins: number[]
  /** Scratch of `tryWeights`: a move per place, and a margin per rival. */
  readonly trial: number[]
  readonly after: number[]
}

/**
 * Whether at most `left` moves at open places beat all rivals that are not to be ruled out.
 *
 * Each rival gets a weight from 0. For every choice of weights holds: if the largest weighted
 * gains, forced places first, do not add up to the weighted deficits, no moves are enough (a
 * Lagrange bound; exact against one rival). If the moves with these gains happen to beat everybody,
 * they are the answer. Each rival alone comes first, then all of them alike, then more weight for
 * whoever is not beaten yet. Whole numbers only.
 *
 * @returns whether it can be done, the moves then standing in `trial`; or a place to decide first.
 */
export function tryWeights(state: Search, ruled: number, left: number): boolean | number {
  const { rivals, enough, margins } = state
  const beaten = rivals.map((rival) => ((ruled >> rival) & 1 ? 0 : 1))
  if (countForced(state) > left) return false
  const weights = rivals.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    if (round < rivals.length && beaten[round] === 0) continue
    setWeights(state, weights, beaten, round)
    let deficit = 0
    for (let at = 0; at < weights.length; at++) {
      deficit += (weights[at] ?? 0) * (enough - (margins[at] ?? 0))
    }
    if (takeLargest(state, weights, left) < deficit) return false
    if (isBeaten(state, beaten)) return true
  }
  return findUndecided(state)
}

/** A place whose move would count, or else any open one. */
function findUndecided({ trial, chosen }: Search): number {
  const place = trial.findIndex((move) => move >= 0)
  return place >= 0 ? place : chosen.indexOf(OPEN)
}

/** Each rival alone, then all alike, then by how far each was from being beaten. */
function setWeights(
  { enough, after }: Search,
  weights: number[],
  beaten: readonly number[],
  round: number,
): void {
  for (let at = 0; at < weights.length; at++) {
    if (beaten[at] === 0) continue
    if (round < weights.length) weights[at] = at === round ? 1 : 0
    else if (round === weights.length) weights[at] = FIRST_WEIGHT
    else weights[at] = Math.max(0, (weights[at] ?? 0) + enough - (after[at] ?? 0))
  }
}

function isBeaten({ after, enough }: Search, beaten: readonly number[]): boolean {
  for (let at = 0; at < beaten.length; at++) {
    if (beaten[at] === 1 && (after[at] ?? 0) < enough) return false
  }
  return true
}

/** Puts the moves with the largest weighted gains into `trial`; what these gains add up to. */
function takeLargest(state: Search, weights: number[], left: number): number {
  const { moves, chosen, trial, after } = state
  const places = chosen.length
  const keys: number[] = []
  for (let at = 0; at < after.length; at++) after[at] = state.margins[at] ?? 0
  let total = 0
  const spare = left - countForced(state)
  for (let place = 0; place < places; place++) {
    trial[place] = OPEN
    if (chosen[place] !== OPEN) continue
    let largest = Number.MIN_SAFE_INTEGER
    const end = moves.first[place + 1] ?? 0
    for (let move = moves.first[place] ?? 0; move < end; move++) {
      const gain = weigh(moves.gains, weights, move)
      if (gain > largest) {
        largest = gain
        trial[place] = move
      }
    }
    if (moves.isForced[place] === 1) {
      total += largest
      addGains(state, after, trial[place] ?? 0, 1)
      continue
    }
    const dropped = largest > 0 ? keepLargest(keys, spare, largest * places + place) : place
    if (dropped >= 0) trial[dropped % places] = OPEN
  }
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0
    total += Math.floor(key / places)
    addGains(state, after, trial[key % places] ?? 0, 1)
  }
  return total
}

/** Puts a key among the `most` largest, largest first; the key that is none of them, or -1. */
function keepLargest(keys: number[], most: number, key: number): number {
  let smaller = key
  for (let at = 0; at < keys.length; at++) {
    const kept = keys[at] ?? 0
    if (kept >= smaller) continue
    keys[at] = smaller
    smaller = kept
  }
  if (keys.length >= most) return smaller
  keys.push(smaller)
  return -1
}

function weigh(gains: readonly number[], weights: number[], move: number): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) {
    sum += (weights[at] ?? 0) * (gains[move * weights.length + at] ?? 0)
  }
  return sum
}

/** Adds the gains of a move to margins in place, or takes them back. */
export function addGains({ moves }: Search, margins: number[], move: number, sign: 1 | -1): void {
  for (let at = 0; at < margins.length; at++) {
    margins[at] = (margins[at] ?? 0) + sign * (moves.gains[move * margins.length + at] ?? 0)
  }
}

function countForced({ moves, chosen }: Search): number {
  let forced = 0
  for (let place = 0; place < chosen.length; place++) {
    if (chosen[place] === OPEN) forced += moves.isForced[place] ?? 0
  }
  return forced
}

/** Makes the moves that `tryWeights` found to be enough. */
export function makeTrialMoves({ chosen, trial }: Search): void {
  for (let place = 0; place < chosen.length; place++) {
    const move = trial[place] ?? OPEN
    if (move >= 0) chosen[place] = move
  }
}
