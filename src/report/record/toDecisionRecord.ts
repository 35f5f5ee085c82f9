import { findPitfalls } from '#engine/advice/findPitfalls.ts'
import type { Decision } from '#engine/decide.ts'
import { toFlipSentence } from '#report/toFlipSentence.ts'
import { toHeadlineText } from '#report/toHeadlineText.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { toStatedFlips } from '#report/toStatedFlips.ts'
import { toStatedOverrides } from '#report/toStatedOverrides.ts'
import { toWayBackSentence } from '#report/toWayBackSentence.ts'
import type { Answers } from '#schema/answer.ts'
import { joinList } from '#words/joinList.ts'
import { translatePage, type Values } from '#words/translate.ts'
import type { PageKey } from '#words/uiKey.ts'
import type { DecisionRecord } from './decisionRecord.ts'
import { listDrivers } from './listDrivers.ts'
import { toReviewDay } from './toReviewDay.ts'
import { type RecordGrounds, weighOptions } from './weighOptions.ts'

const MOST_PITFALLS = 3

/**
 * A decision as a record to keep, in the words of the catalogue. The same input gives the same
 * record everywhere. Pure; never throws.
 *
 * @param made - the day on which it is made, which the caller knows, and the address of the result.
 */
export function toDecisionRecord(
  grounds: RecordGrounds,
  answers: Answers,
  decision: Decision,
  made: { readonly on: string; readonly link: string | null },
): DecisionRecord {
  const { dataset, model, catalogue } = grounds
  const say = (key: PageKey, values?: Values) => translatePage(catalogue, key, values)
  const nameOf = (column: number | undefined) => dataset.frameworks[column ?? -1]?.name ?? ''
  const leaders = toLeaders(decision)
  const names = joinList(catalogue.formats, leaders.map(nameOf))
  const { verdict } = decision
  // Where it is too close to call, two lead and none is chosen.
  const [leader, ...others] = leaders
  const chosen = leader !== undefined && others.length === 0 ? nameOf(leader) : null
  const headline = toHeadlineText(dataset, catalogue, decision, answers)
  const weighed = weighOptions(grounds, decision, leader)
  const drivers = listDrivers(grounds, answers)
  const reviewOn = toReviewDay(made.on)
  const title = chosen === null ? say('recordTitleOpen') : say('recordTitle', { name: chosen })
  return {
    title,
    deciders: [],
    date: made.on,
    context: say('recordContext', { count: drivers.length }),
    drivers,
    ...weighed,
    chosen,
    because:
      chosen === null
        ? say(leaders.length === 0 ? 'recordNobody' : 'recordLevel', { names })
        : toBecause(grounds, decision),
    good: chosen === null ? [] : weighed.good,
    bad: chosen === null ? [] : [...weighed.bad, ...listPitfalls(grounds, answers, verdict)],
    firmness: headline ? [headline.lead, ...headline.grounds] : [],
    changes: [
      ...decision.relaxations.map((relaxation) => toWayBackSentence(grounds, relaxation)),
      ...toStatedFlips(model, decision.answered).map((flip) =>
        toFlipSentence(dataset, catalogue, flip),
      ),
    ],
    review: say('recordReview', { day: reviewOn }),
    reminder: say('recordReminder', { title }),
    reviewOn,
    assumptions: toStatedOverrides(dataset).map(({ framework, criterion, level }) =>
      say('recordAssumption', {
        name: dataset.frameworks.find(({ id }) => id === framework)?.name ?? framework,
        criterion: dataset.criteria.find(({ id }) => id === criterion)?.name ?? criterion,
        level,
      }),
    ),
    link: made.link,
    datasetVersion: dataset.version,
  }
}

/** That it has the most points, and how many more than the next. */
function toBecause(
  { dataset, catalogue }: RecordGrounds,
  { comparison, standings }: Decision,
): string {
  if (!comparison || comparison.isRivalRuledOut) return translatePage(catalogue, 'recordOnly')
  const pointsOf = (column: number) =>
    standings.find(({ framework }) => framework === column)?.points ?? 0
  const { favoured, rival } = comparison
  const count = pointsOf(favoured) - pointsOf(rival)
  const other = dataset.frameworks[rival]?.name ?? ''
  return translatePage(catalogue, 'recordFirst', { count, other })
}

function listPitfalls(
  { dataset: { pitfalls, frameworks }, catalogue }: RecordGrounds,
  answers: Answers,
  verdict: Decision['verdict'],
): string[] {
  const id = verdict.kind === 'pick' ? frameworks[verdict.framework]?.id : undefined
  if (id === undefined) return []
  return findPitfalls(pitfalls, answers, id)
    .slice(0, MOST_PITFALLS)
    .map(({ title, happens }) => translatePage(catalogue, 'recordPitfall', { title, happens }))
}
