import type { Decision } from '#engine/decide.ts'
import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { compareFrameworks } from '#engine/reasons/compareFrameworks.ts'
import type { Contribution } from '#engine/reasons/explainMargin.ts'
import { findWidestGap } from '#engine/reasons/findWidestGap.ts'
import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import { toReason } from '#report/toReason.ts'
import type { Catalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'
import { joinList } from '#words/joinList.ts'
import { translatePage } from '#words/translate.ts'
import type { DecisionRecord, WeighedOption } from './decisionRecord.ts'

const MOST_REASONS = 3

/** What a record is made from. A person's own levels are in the dataset and the model already. */
export interface RecordGrounds {
  readonly dataset: Dataset
  readonly model: Model
  /** With the words of the pages: a record is made where these have loaded. */
  readonly catalogue: Catalogue
}

/** What of a decision says what speaks for whom; one person's, or that of several. */
export type Weighed = Pick<Decision, 'answered' | 'standings' | 'comparison'>

/**
 * What a record says of the options: each of them, what speaks for and against the first, and what
 * to try in the first two. Pure.
 *
 * @param leader - column of the one at the head; `undefined`: nobody is.
 */
export function weighOptions(
  grounds: RecordGrounds,
  weighed: Weighed,
  leader: number | undefined,
): Pick<DecisionRecord, 'options' | 'good' | 'bad' | 'confirmation'> {
  const { dataset, model } = grounds
  const explain: Explain = (contributions, favoured, rival) =>
    contributions
      .slice(0, MOST_REASONS)
      .map((one) => toReason(dataset, model, { favoured, rival }, one))
      .map((reason) => toArgument(grounds, reason, dataset.frameworks[favoured]?.id))
  const { favoured = 0, rival = 0, reasons } = weighed.comparison ?? {}
  return {
    options: weighed.standings.map((standing) =>
      toOption(grounds, weighed, standing, leader, explain),
    ),
    good: explain(reasons?.positives ?? [], favoured, rival),
    bad: explain(reasons?.negatives ?? [], favoured, rival),
    confirmation: toConfirmation(grounds, weighed),
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
  grounds: RecordGrounds,
  { answered, standings }: Weighed,
  { framework, points, rank, ruledOutBy }: Standing,
  leader: number | undefined,
  explain: Explain,
): WeighedOption {
  const { dataset, model, catalogue } = grounds
  const first = leader ?? standings[0]?.framework ?? framework
  const other =
    framework === first
      ? standings.find((standing) => standing.framework !== first)?.framework
      : first
  const { reasons } = compareFrameworks(model, answered, framework, other ?? framework)
  const causes = new Set(ruledOutBy.map((knockOut) => nameCause(grounds, knockOut)))
  const key = causes.size > 0 ? 'recordStandingOut' : 'recordStanding'
  const answers = joinList(catalogue.formats, [...causes])
  return {
    name: dataset.frameworks[framework]?.name ?? '',
    standing: translatePage(catalogue, key, { count: points, rank, answers }),
    good: explain(reasons.positives, framework, other ?? framework),
    bad: explain(reasons.negatives, framework, other ?? framework),
  }
}

/** The answer that rules an option out, after its topic. */
function nameCause({ model, catalogue }: RecordGrounds, knockOut: KnockOut): string {
  const { question, option } = nameAnswer(model, knockOut)
  const texts = catalogue.questions[question]
  return `“${texts?.topic ?? question}: ${texts?.options[option]?.label ?? option}”`
}

/** What is known about the option itself, after the answer that calls for it. */
function toArgument(
  { dataset, catalogue }: RecordGrounds,
  { question, option, facts, isAssumption }: ReturnType<typeof toReason>,
  about: string | undefined,
): string {
  const fact = facts.find(({ framework }) => framework === about) ?? facts[0]
  const values = {
    topic: catalogue.questions[question]?.topic ?? question,
    answer: catalogue.questions[question]?.options[option]?.label ?? option,
    name: dataset.frameworks.find(({ id }) => id === fact?.framework)?.name ?? '',
    fact: fact?.because ?? '',
  }
  return translatePage(catalogue, isAssumption ? 'recordAssumedReason' : 'recordReason', values)
}

/** What to build to find out whether the first two differ as the facts say. */
function toConfirmation(
  { dataset, model, catalogue }: RecordGrounds,
  { comparison, answered }: Weighed,
): string | null {
  if (!comparison) return null
  const first = [comparison.favoured, comparison.rival]
  const gap = findWidestGap(model, answered, first)
  const criterion = dataset.criteria.find(({ id }) => id === gap?.criterion)
  if (criterion?.spike === undefined) return null
  const [one = '', other = ''] = first.map((column) => dataset.frameworks[column]?.name)
  return translatePage(catalogue, 'recordConfirmation', { one, other, spike: criterion.spike })
}
