import type { Difference } from '#engine/team/findDifferences.ts'
import { joinList } from '#words/joinList.ts'
import { toSaid } from './toSaid.ts'
import type { Team, TeamGrounds } from './toTeam.ts'

/** What some of several people say to a question, and who they are. */
export interface StatedSide {
  /** The answer, with its importance where that is not the usual one. */
  readonly said: string
  readonly who: string
}

/** What is said to a question on which people differ, in the order of the first who said it. Pure. */
export function toSides(
  grounds: TeamGrounds,
  { members }: Team,
  { sides }: Difference,
): StatedSide[] {
  return sides.map((side) => ({
    said: toSaid(grounds, side.answer),
    who: joinList(
      grounds.catalogue.formats,
      side.members.map((place) => members[place]?.name ?? ''),
    ),
  }))
}
