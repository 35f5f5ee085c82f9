import { findPitfalls } from '#engine/advice/findPitfalls.ts'
import type { Decision } from '#engine/decide.ts'
import { toFlipSentence } from '#report/toFlipSentence.ts'
import { toHeadlineText } from '#report/toHeadlineText.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { toStatedFlips } from '#report/toStatedFlips.ts'
import { toStatedOverrides } from '#report/toStatedOverrides.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import { joinList } from '#words/joinList.ts'
import { translate, translatePage, type Values } from '#words/translate.ts'
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
  const chosen = verdict.kind === 'pick' ? nameOf(verdict.framework) : null
  const headline = toHeadlineText(dataset, catalogue, decision, answers)
  const weighed = weighOptions(grounds, decision, leaders[0])
  const drivers = listDrivers(grounds, answers)
  const reviewOn = toReviewDay(made.on)
  return {
    title: chosen === null ? say('recordTitleOpen') : say('recordTitle', { name: chosen }),
    deciders: [],
    date: made.on,
    context: say('recordContext', { count: drivers.length }),
    drivers,
    ...weighed,
    chosen,
    because:
      chosen === null
        ? say(leaders.length === 0 ? 'recordNobody' : 'recordLevel', { names })
        : (headline?.lead ?? ''),
    bad: [...weighed.bad, ...(chosen === null ? [] : listPitfalls(dataset, answers, verdict))],
    firmness: headline?.grounds ?? [],
    changes: toStatedFlips(model, decision.answered).map((flip) =>
      toFlipSentence(dataset, catalogue, flip),
    ),
    review: say('recordReview', { day: reviewOn }),
    reviewOn,
    assumptions: toStatedOverrides(dataset).map(({ framework, criterion, level }) =>
      translate(catalogue, 'difference-level', {
        name: dataset.frameworks.find(({ id }) => id === framework)?.name ?? framework,
        criterion: dataset.criteria.find(({ id }) => id === criterion)?.name ?? criterion,
        level,
      }),
    ),
    link: made.link,
    datasetVersion: dataset.version,
  }
}

function listPitfalls(
  { pitfalls, frameworks }: Dataset,
  answers: Answers,
  verdict: Decision['verdict'],
): string[] {
  const id = verdict.kind === 'pick' ? frameworks[verdict.framework]?.id : undefined
  if (id === undefined) return []
  return findPitfalls(pitfalls, answers, id)
    .slice(0, MOST_PITFALLS)
    .map(({ title, happens }) => `${title}: ${happens}`)
}
