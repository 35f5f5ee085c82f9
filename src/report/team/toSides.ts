import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import type { Difference } from '#engine/team/findDifferences.ts'
import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'
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

/** The answer that rules a framework out for all, and whose it is. Pure. */
export function toWhoRulesOut(
  grounds: TeamGrounds,
  team: Team,
  { question, row, limit }: KnockOut,
): StatedSide {
  const isMust = limit.kind === 'must'
  return {
    said: toSaid(grounds, { question, row, factor: isMust ? 2 : 1, isMust }),
    who: joinList(grounds.catalogue.formats, listSayers(grounds, team, row, isMust)),
  }
}

/** Names of those who say this, with any importance or only as a must-have. Pure. */
export function listSayers(
  { model }: TeamGrounds,
  { members }: Team,
  row: number,
  isMust = false,
): string[] {
  return members
    .filter(({ answers }) => {
      const own = toAnsweredRows(model, answers).find((answer) => answer.row === row)
      return own !== undefined && (own.isMust || !isMust)
    })
    .map(({ name }) => name)
}

/** An answer as one person gives it, with its importance where that is not the usual one. Pure. */
export function toSaid({ catalogue, model }: TeamGrounds, answer: AnsweredRow | null): string {
  if (!answer) return translate(catalogue, 'noPreference')
  const { question, option } = nameAnswer(model, answer)
  const label = catalogue.questions[question]?.options[option]?.label ?? option
  const importance = answer.isMust ? 'must' : answer.factor > 1 ? 'important' : null
  if (importance === null) return label
  return `${label} (${translate(catalogue, `asImportance-${importance}`)})`
}
