import { findCombinations } from '#engine/advice/findCombinations.ts'
import type { Decision } from '#engine/decide.ts'
import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import { toToken } from '#link/toToken.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'
import { toReason } from './toReason.ts'

/**
 * A decision in ids and plain values, for programs: the same that the page shows. All reasons are
 * listed, strongest first, not only those that suffice. Pure; never throws.
 */
export function toVerdictReport(
  dataset: Dataset,
  model: Model,
  answers: Answers,
  decision: Decision,
): VerdictReport {
  const { verdict, firmness, comparison, alternatives } = decision
  const idOf = (framework: number) => model.frameworkIds[framework] ?? ''
  const leading = listLeading(verdict).map(idOf)
  const toReasons = (kind: 'positives' | 'negatives') =>
    comparison?.reasons[kind].map((one) => toReason(dataset, model, comparison, one)) ?? []
  return {
    datasetVersion: dataset.version,
    verdict: { kind: verdict.kind, frameworks: leading },
    strength: verdict.kind === 'tie' ? 'too-close' : (firmness?.strength ?? null),
    ranking: decision.standings.map((standing) => toRanked(dataset, model, standing)),
    comparison: comparison && {
      favoured: idOf(comparison.favoured),
      rival: idOf(comparison.rival),
      isRivalRuledOut: comparison.isRivalRuledOut,
    },
    reasons: toReasons('positives'),
    against: toReasons('negatives'),
    alternatives: alternatives.map(({ framework }) => idOf(framework)),
    alternativeStandings: Object.fromEntries(
      alternatives.map(({ framework, standing }) => [idOf(framework), standing]),
    ),
    combinations: findCombinations(dataset.combinations, answers, leading).map(({ id }) => id),
    robustness: firmness && {
      weightings: firmness.weightings.kept / firmness.weightings.samples,
      completions: firmness.completions.kept / firmness.completions.samples,
      isUnshakable: firmness.isUnshakable,
      isSettled: firmness.isSettled,
    },
    answers: toStatedAnswers(dataset, answers),
    open: decision.open.map((index) => model.questions[index]?.id ?? ''),
    link: toToken(dataset.questions, answers),
  }
}

function toRanked(dataset: Dataset, model: Model, standing: Standing) {
  const { framework, role, rank, points, fit, ruledOutBy } = standing
  return {
    framework: model.frameworkIds[framework] ?? '',
    role,
    rank,
    points,
    fit,
    ruledOutBy: ruledOutBy.map((knockOut) => toStatedKnockOut(dataset, model, knockOut)),
  }
}

function toStatedKnockOut(dataset: Dataset, model: Model, knockOut: KnockOut) {
  const { framework, limit } = knockOut
  const trait =
    limit.criterion === null ? undefined : dataset.frameworks[framework]?.traits[limit.criterion]
  return {
    ...nameAnswer(model, knockOut),
    kind: limit.kind,
    criterion: limit.criterion,
    least: limit.least,
    level: trait && 'level' in trait ? trait.level : null,
  }
}

function toStatedAnswers(dataset: Dataset, answers: Answers): VerdictReport['answers'] {
  return Object.fromEntries(
    dataset.questions.flatMap(({ id }): [string, VerdictReport['answers'][string]][] => {
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
      if (!answer) return []
      if (answer.kind === 'open') return [[id, 'not-sure']]
      if (answer.kind === 'closed') return [[id, 'no-preference']]
      const { option, importance, isAssumed } = answer
      return [[id, { option, importance, isAssumed }]]
    }),
  )
}
