import type { DecisionRecord } from '#report/record/decisionRecord.ts'
import { toReviewDay } from '#report/record/toReviewDay.ts'
import { weighOptions } from '#report/record/weighOptions.ts'
import { joinList } from '#words/joinList.ts'
import { translate, translatePage } from '#words/translate.ts'
import { listNames } from './listNames.ts'
import { listSayers } from './listSayers.ts'
import { toSaid } from './toSaid.ts'
import { toSides } from './toSides.ts'
import type { Team, TeamGrounds } from './toTeam.ts'
import { toTeamSentences } from './toTeamSentences.ts'

/**
 * What several people decide together, as a record to keep: who they are, everybody's answers as
 * drivers, and what they differ on as what would change it. The same input gives the same record
 * everywhere. Pure; never throws.
 *
 * @param made - the day on which it is made, which the caller knows, and the address of the answers.
 */
export function toTeamRecord(
  grounds: TeamGrounds,
  team: Team,
  made: { readonly on: string; readonly link: string },
): DecisionRecord {
  const { dataset, catalogue } = grounds
  const { joint, standings, answered, comparison } = team.decision
  const { alone, firmness, differences } = toTeamSentences(grounds, team)
  const names = listNames(grounds, joint)
  const [chosen = null] = joint.kind === 'pick' ? names : []
  const leader = joint.kind === 'pick' ? joint.framework : comparison?.favoured
  const reviewOn = toReviewDay(made.on)
  const title =
    chosen === null
      ? translatePage(catalogue, 'recordTitleOpen')
      : translatePage(catalogue, 'recordTitle', { name: chosen })
  return {
    title,
    deciders: team.members.map(({ name }) => name),
    date: made.on,
    context: translatePage(catalogue, 'teamRecordContext', { count: team.members.length }),
    drivers: listTeamDrivers(grounds, team),
    ...weighOptions(grounds, { answered, standings, comparison }, leader),
    chosen,
    ...(chosen === null && { good: [], bad: [] }),
    because: translatePage(catalogue, `teamBecause-${joint.kind}`, {
      names: joinList(catalogue.formats, names),
      count: team.members.length,
    }),
    firmness: [...firmness, alone, ...differences],
    changes: listChanges(grounds, team),
    review: translatePage(catalogue, 'recordReview', { day: reviewOn }),
    reminder: translatePage(catalogue, 'recordReminder', { title }),
    reviewOn,
    assumptions: [],
    link: made.link,
    datasetVersion: dataset.version,
  }
}

/** Every answer that somebody gave and who did, what counts most first. */
function listTeamDrivers(grounds: TeamGrounds, team: Team): string[] {
  const { dataset, model, catalogue } = grounds
  const weightOf = (question: number) => dataset.questions[question]?.weight ?? 0
  return team.decision.answered
    .toSorted(
      (one, other) => other.factor * weightOf(other.question) - one.factor * weightOf(one.question),
    )
    .map((answer) => {
      const topic = catalogue.questions[model.questions[answer.question]?.id ?? '']?.topic ?? ''
      const said = `${topic}: ${toSaid(grounds, { ...answer, factor: 1, isMust: false })}`
      const who = listSayers(grounds, team, answer.row).map(({ name, answer: own, isAssumed }) => {
        const notes = [
          ...(own.isMust ? [translate(catalogue, 'asImportance-must')] : []),
          ...(isAssumed ? [translatePage(catalogue, 'recordUsual')] : []),
        ]
        return notes.length === 0 ? name : `${name} (${notes.join(', ')})`
      })
      return translatePage(catalogue, 'teamDriver', { said, who: joinList(catalogue.formats, who) })
    })
}

/** The differences that can change the result, each with its sides. */
function listChanges(grounds: TeamGrounds, team: Team): string[] {
  const { catalogue, model } = grounds
  return team.decision.differences
    .filter(({ reach }) => reach !== 'none')
    .map((difference) => {
      const id = model.questions[difference.question]?.id ?? ''
      const sides = toSides(grounds, team, difference).map((side) =>
        translatePage(catalogue, 'teamSide', { ...side }),
      )
      const values = { topic: catalogue.questions[id]?.topic ?? id, sides: sides.join('; ') }
      const isDeciding =
        difference.reach === 'alone' || team.decision.pair?.includes(difference) === true
      const key = isDeciding ? 'teamDifference-decides' : 'teamDifference-may'
      return translatePage(catalogue, key, values)
    })
}
