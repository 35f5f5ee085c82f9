import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'
import { joinList } from '#words/joinList.ts'
import { listSayers } from './listSayers.ts'
import { toSaid } from './toSaid.ts'
import type { StatedSide } from './toSides.ts'
import type { Team, TeamGrounds } from './toTeam.ts'

/** The answer that rules a framework out for all, and whose it is. Pure. */
export function toWhoRulesOut(
  grounds: TeamGrounds,
  team: Team,
  { question, row, limit }: KnockOut,
): StatedSide {
  const isMust = limit.kind === 'must'
  const who = listSayers(grounds, team, row)
    .filter(({ answer }) => answer.isMust || !isMust)
    .map(({ name }) => name)
  return {
    said: toSaid(grounds, { question, row, factor: isMust ? 2 : 1, isMust }),
    who: joinList(grounds.catalogue.formats, who),
  }
}
