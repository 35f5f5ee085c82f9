import type { AnswerChange } from './answerChange.ts'
import { boundGains, type Ceiling } from './boundGains.ts'
import type { Place } from './listMoves.ts'
import { isBeaten, sumBeaten } from './sumBeaten.ts'

interface Goal {
  readonly places: readonly Place[]
  readonly ceilings: readonly (Ceiling | null)[]
  /** Rivals to rule out, as bits; all others are to be beaten. */
  readonly ruled: number
  /** Margin over each rival that is enough, 1 to be ahead and 0 to be level; whole number. */
  readonly enough: number
}

/** Where a search stands: what was decided about the places before `from`. */
interface Node {
  readonly from: number
  /** How many changes are still to be made. */
  readonly left: number
  readonly margins: readonly number[]
  readonly outs: number
}

/**
 * The fewest changes, at least one, after which a favoured framework is in and has a margin of
 * `enough` over every rival that is not ruled out; `null` where no set of changes does it.
 *
 * Exact: every number of changes is tried in turn, with every choice of rivals to rule out, and a
 * branch is only left when even the forced changes and the largest gains there (`boundGains`) fall
 * short. Against one rival the bound is exact and the search walks straight; against several it
 * may branch. Pure; never throws.
 *
 * @param margins - the favoured framework's present margin over each rival.
 */
export function findFewestChanges(
  places: readonly Place[],
  margins: readonly number[],
  enough: number,
): AnswerChange[] | null {
  const start = { from: 0, margins, outs: 0 }
  const goals = Array.from({ length: 1 << margins.length }, (_, ruled): Goal => {
    const promising = sortPlaces(places, ruled)
    const ceilings = boundGains(promising, margins.length, ruled)
    return { places: promising, ceilings, ruled, enough }
  })
  for (let left = 1; left <= places.length; left++) {
    for (const goal of goals) {
      const found = search(goal, { ...start, left })
      if (found) return found
    }
  }
  return null
}

/** Places that can rule out somebody wanted out first, then by how much they could bring. */
function sortPlaces(places: readonly Place[], ruled: number): Place[] {
  const promiseOf = ({ moves }: Place) => ({
    isOut: moves.some(({ outs }) => (outs & ruled) !== 0),
    gain: Math.max(0, ...moves.map(({ gains }) => sumBeaten(gains, ruled))),
  })
  return places
    .map((place) => ({ place, ...promiseOf(place) }))
    .sort((a, b) => Number(b.isOut) - Number(a.isOut) || b.gain - a.gain)
    .map(({ place }) => place)
}

function search(goal: Goal, node: Node): AnswerChange[] | null {
  const { from, left, margins, outs } = node
  const place = goal.places[from]
  if (!canReach(goal, node)) return null
  if (left === 0 || !place) return left === 0 ? [] : null
  for (const { change, gains, outs: added } of place.moves) {
    const found = search(goal, {
      from: from + 1,
      left: left - 1,
      margins: margins.map((margin, at) => margin + (gains[at] ?? 0)),
      outs: outs | added,
    })
    if (found) return [change, ...found]
  }
  if (place.isForced) return null
  return search(goal, { from: from + 1, left, margins, outs: outs | place.outs })
}

/** Whether the rest could be enough; certain where nothing is left to change. */
function canReach({ ceilings, ruled, enough }: Goal, node: Node): boolean {
  const { from, left, margins, outs } = node
  const ceiling = ceilings[from]
  if (!ceiling || left < ceiling.forced) return false
  const possible = outs | (left === 0 ? ceiling.keptOuts : ceiling.outs)
  if ((possible & ruled) !== ruled) return false
  const free = left - ceiling.forced
  if (ceiling.together[free] === undefined) return false
  const beaten = margins.filter((_, rival) => isBeaten(rival, ruled)).length
  if (sumBeaten(margins, ruled) + ceiling.together[free] < beaten * enough) return false
  return margins.every(
    (margin, rival) =>
      !isBeaten(rival, ruled) || margin + (ceiling.gains[rival]?.[free] ?? 0) >= enough,
  )
}
