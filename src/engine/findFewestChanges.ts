import type { AnswerChange } from './answerChange.ts'
import { boundGains, type Ceiling } from './boundGains.ts'
import type { Place } from './listMoves.ts'

interface Goal {
  readonly places: readonly Place[]
  readonly ceilings: readonly (Ceiling | null)[]
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
 * Exact: every number of changes is tried in turn, and a branch is only left when even the forced
 * changes and the largest gains there (`boundGains`) fall short. Against one rival the bound is
 * exact and the search walks straight; against several it may branch. Pure; never throws.
 *
 * @param margins - the favoured framework's present margin over each rival.
 */
export function findFewestChanges(
  places: readonly Place[],
  margins: readonly number[],
  enough: number,
): AnswerChange[] | null {
  const goal: Goal = { places, ceilings: boundGains(places, margins.length), enough }
  const least = Math.max(1, goal.ceilings[0]?.forced ?? 1)
  for (let left = least; left <= places.length; left++) {
    const found = search(goal, { from: 0, left, margins, outs: 0 })
    if (found) return found
  }
  return null
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
function canReach({ ceilings, enough }: Goal, { from, left, margins, outs }: Node): boolean {
  const ceiling = ceilings[from]
  if (!ceiling || left < ceiling.forced) return false
  const possible = outs | (left === 0 ? ceiling.keptOuts : ceiling.outs)
  return margins.every((margin, rival) => {
    const gain = ceiling.gains[rival]?.[left - ceiling.forced]
    return ((possible >> rival) & 1) === 1 || (gain !== undefined && margin + gain >= enough)
  })
}
