import type { Model } from '#engine/model/model.ts'
import { type Goal, listMargins, type Moves } from './listMoves.ts'
import type { Step, Tally } from './tally.ts'

/** Steps that reach a goal, and how much all of them ask of the person. */
export interface Found {
  readonly steps: readonly Step[]
  readonly cost: number
}

/**
 * What a move may be put together with: two kinds that add up to at most 2. A `SHORT` one falls
 * so far behind some rival that no other move's gain makes up for it, but one that rules it out.
 */
const [RULES_OUT, GAINS, SHORT] = [0, 1, 2]

/**
 * Of all two changes that reach a goal those that ask least of the person, exact; the first in the
 * order of the model among equals, `null` where no two do. Tries every pair that could, at most
 * O(Q^2 O^2 F). Pure; never throws.
 */
export function findPair(model: Model, tally: Tally, goal: Goal, moves: Moves): Found | null {
  const { place, cost, first, forced, isForced } = moves
  const count = first[tally.stances.length] ?? 0
  if (forced > 2) return null
  const margins = listMargins(tally, goal)
  const kinds = listKinds(tally, goal, moves, margins)
  const next = [RULES_OUT, GAINS, SHORT].map((most) => linkKinds(kinds, most))
  let best: readonly [number, number] | null = null
  let least = Number.MAX_SAFE_INTEGER
  for (let one = 0; one < count; one++) {
    const ownPlace = place[one] ?? 0
    const ownCost = cost[one] ?? 0
    const ownForced = isForced[ownPlace] ?? 0
    const partners = next[SHORT - (kinds[one] ?? 0)] ?? kinds
    let other = partners[first[ownPlace + 1] ?? 0] ?? count
    for (; other < count; other = partners[other + 1] ?? count) {
      if (ownCost + (cost[other] ?? 0) >= least) continue
      if (ownForced + (isForced[place[other] ?? 0] ?? 0) < forced) continue
      if (!isReached(model, tally, goal, moves, margins, one, other)) continue
      best = [one, other]
      least = ownCost + (cost[other] ?? 0)
    }
  }
  const toStep = (move: number) => ({ place: place[move] ?? 0, change: moves.change[move] ?? 0 })
  return best && { steps: best.map(toStep), cost: least }
}

/** Whether the goal is reached with two moves made, the favoured framework being in. */
function isReached(
  model: Model,
  { stances, once, twice, thrice }: Tally,
  { rivals, enough }: Goal,
  { place, outs, gains }: Moves,
  margins: readonly number[],
  one: number,
  other: number,
): boolean {
  const before = model.stances.outs[stances[place[one] ?? 0] ?? 0] ?? 0
  const beforeOther = model.stances.outs[stances[place[other] ?? 0] ?? 0] ?? 0
  const kept = thrice | (twice & ~(before & beforeOther)) | (once & ~(before | beforeOther))
  const out = kept | (outs[one] ?? 0) | (outs[other] ?? 0)
  if (enough === 1 && ((out >> model.frameworkIds.length) & 1) === 0) return false
  for (let at = 0; at < rivals.length; at++) {
    if ((out >> (rivals[at] ?? 0)) & 1) continue
    const gained = (gains[one * rivals.length + at] ?? 0) + (gains[other * rivals.length + at] ?? 0)
    if ((margins[at] ?? 0) + gained < enough) return false
  }
  return true
}

function listKinds(
  { stances, once }: Tally,
  { rivals, enough }: Goal,
  { first, outs, gains }: Moves,
  margins: readonly number[],
): number[] {
  const kinds = new Array<number>(first[stances.length] ?? 0).fill(GAINS)
  for (let at = 0; at < rivals.length; at++) {
    const rival = rivals[at] ?? 0
    let largest = Number.MIN_SAFE_INTEGER
    for (let move = 0; move < kinds.length; move++) {
      largest = Math.max(largest, gains[move * rivals.length + at] ?? 0)
    }
    const least = enough - (margins[at] ?? 0) - largest
    for (let move = 0; move < kinds.length; move++) {
      if (((outs[move] ?? 0) >> rival) & 1) kinds[move] = RULES_OUT
      const isShort = (gains[move * rivals.length + at] ?? 0) < least && ((once >> rival) & 1) === 0
      if (isShort && kinds[move] === GAINS) kinds[move] = SHORT
    }
  }
  return kinds
}

/** Per move: itself or the next one of at most this kind; the number of moves after the last. */
function linkKinds(kinds: readonly number[], most: number): number[] {
  const links = new Array<number>(kinds.length + 1).fill(kinds.length)
  for (let move = kinds.length - 1; move >= 0; move--) {
    links[move] = (kinds[move] ?? 0) <= most ? move : (links[move + 1] ?? 0)
  }
  return links
}
