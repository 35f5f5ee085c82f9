import { findPitfalls } from '#engine/advice/findPitfalls.ts'
import type { Decision } from '#engine/decide.ts'
import type { Model } from '#engine/model/model.ts'
import { compareFrameworks } from '#engine/reasons/compareFrameworks.ts'
import type { Contribution } from '#engine/reasons/explainMargin.ts'
import { findWidestGap } from '#engine/reasons/findWidestGap.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import { toFlipSentence } from '#report/toFlipSentence.ts'
import { toHeadlineText } from '#report/toHeadlineText.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { toReason } from '#report/toReason.ts'
import { toStatedFlips } from '#report/toStatedFlips.ts'
import { toStatedOverrides } from '#report/toStatedOverrides.ts'
import type { Answers } from '#schema/answer.ts'
import type { Catalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'
import { joinList } from '#words/joinList.ts'
import { translate, translatePage, type Values } from '#words/translate.ts'
import type { PageKey } from '#words/uiKey.ts'
import type { DecisionRecord, WeighedOption } from './decisionRecord.ts'
import { listDrivers } from './listDrivers.ts'
import { toReviewDay } from './toReviewDay.ts'

const MOST_REASONS = 3

/** What a record is made from. A person's own levels are in the dataset and the model already. */
export interface RecordGrounds {
  readonly dataset: Dataset
  readonly model: Model
  /** With the words of the pages: a record is made where these have loaded. */
  readonly catalogue: Catalogue
}

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
  const { verdict, comparison } = decision
  const chosen = verdict.kind === 'pick' ? nameOf(verdict.framework) : null
  const headline = toHeadlineText(dataset, catalogue, decision, answers)
  const explain: Explain = (contributions, favoured, rival) =>
    contributions
      .slice(0, MOST_REASONS)
      .map((one) => toReason(dataset, model, { favoured, rival }, one))
      .map((reason) => toArgument(grounds, reason, dataset.frameworks[favoured]?.id))
  const { favoured = 0, rival = 0 } = comparison ?? {}
  const drivers = listDrivers(grounds, answers)
  const reviewOn = toReviewDay(made.on)
  return {
    title: chosen === null ? say('recordTitleOpen') : say('recordTitle', { name: chosen }),
    date: made.on,
    context: say('recordContext', { count: drivers.length }),
    drivers,
    options: decision.standings.map((standing) =>
      toOption(grounds, decision, standing, leaders[0], explain),
    ),
    chosen,
    because:
      chosen === null
        ? say(leaders.length === 0 ? 'recordNobody' : 'recordLevel', { names })
        : (headline?.lead ?? ''),
    good: explain(comparison?.reasons.positives ?? [], favoured, rival),
    bad: [
      ...explain(comparison?.reasons.negatives ?? [], favoured, rival),
      ...(chosen === null ? [] : listPitfalls(dataset, answers, verdict)),
    ],
    confirmation: toConfirmation(grounds, decision, say),
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

/** The strongest of these, each by the fact about the favoured one. */
type Explain = (
  contributions: readonly Contribution[],
  favoured: number,
  rival: number,
) => readonly string[]

/** An option beside the one that leads, and the one that leads beside the next. */
function toOption(
  { dataset, model, catalogue }: RecordGrounds,
  { answered, standings }: Decision,
  { framework, points, rank, ruledOutBy }: Standing,
  leader: number | undefined,
  explain: Explain,
): WeighedOption {
  const first = leader ?? standings[0]?.framework ?? framework
  const other =
    framework === first
      ? standings.find((standing) => standing.framework !== first)?.framework
      : first
  const { reasons } = compareFrameworks(model, answered, framework, other ?? framework)
  const key = ruledOutBy.length > 0 ? 'recordStandingOut' : 'recordStanding'
  return {
    name: dataset.frameworks[framework]?.name ?? '',
    standing: translatePage(catalogue, key, { count: points, rank }),
    good: explain(reasons.positives, framework, other ?? framework),
    bad: explain(reasons.negatives, framework, other ?? framework),
  }
}

/** What is known about the option itself, after the answer that calls for it. */
function toArgument(
  { dataset, catalogue }: RecordGrounds,
  { question, option, facts, isAssumption }: ReturnType<typeof toReason>,
  about: string | undefined,
): string {
  const fact = facts.find(({ framework }) => framework === about) ?? facts[0]
  const values = {
    answer: catalogue.questions[question]?.options[option]?.label ?? option,
    name: dataset.frameworks.find(({ id }) => id === fact?.framework)?.name ?? '',
    fact: fact?.because ?? '',
  }
  return translatePage(catalogue, isAssumption ? 'recordAssumedReason' : 'recordReason', values)
}

function listPitfalls(
  { pitfalls, frameworks }: Dataset,
  answers: Answers,
  verdict: Decision['verdict'],
): string[] {
  const id = verdict.kind === 'pick' ? frameworks[verdict.framework]?.id : undefined
  if (id === undefined) return []
  return findPitfalls(pitfalls, answers, id)
    .slice(0, MOST_REASONS)
    .map(({ title, happens }) => `${title}: ${happens}`)
}

/** What to build to find out whether the first two differ as the facts say. */
function toConfirmation(
  { dataset, model }: RecordGrounds,
  { comparison, answered }: Decision,
  say: (key: PageKey, values?: Values) => string,
): string | null {
  if (!comparison) return null
  const first = [comparison.favoured, comparison.rival]
  const gap = findWidestGap(model, answered, first)
  const criterion = dataset.criteria.find(({ id }) => id === gap?.criterion)
  if (criterion?.spike === undefined) return null
  const [one = '', other = ''] = first.map((column) => dataset.frameworks[column]?.name)
  return say('recordConfirmation', { one, other, spike: criterion.spike })
}
