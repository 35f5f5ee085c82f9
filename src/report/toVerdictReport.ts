import { findCombinations } from '#engine/advice/findCombinations.ts'
import type { Decision } from '#engine/decide.ts'
import type { Firmness } from '#engine/firmness/assessFirmness.ts'
import { findWitnesses } from '#engine/flips/findWitnesses.ts'
import type { Model } from '#engine/model/model.ts'
import { findAssumptions } from '#engine/questions/findAssumptions.ts'
import { toToken } from '#link/toToken.ts'
import type { Answers } from '#schema/answer.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'
import type { Grounds } from './grounds.ts'
import { toReason } from './toReason.ts'
import { toStatedAnswer } from './toStatedAnswer.ts'
import { toStatedChange } from './toStatedChange.ts'
import { toStatedFlips } from './toStatedFlips.ts'
import { toStatedOverrides } from './toStatedOverrides.ts'
import { toStatedPrecedents } from './toStatedPrecedents.ts'
import { toStatedStanding } from './toStatedStanding.ts'
import { toStatedSwitching } from './toStatedSwitching.ts'
import { toStatedVerdict } from './toStatedVerdict.ts'

/**
 * A decision in ids and plain values, for programs: the same that the page shows. All reasons are
 * listed, strongest first, not only those that suffice. Pure; never throws.
 */
export function toVerdictReport(
  { dataset, model, precedents }: Grounds,
  answers: Answers,
  decision: Decision,
): VerdictReport {
  const { verdict, firmness, answered } = decision
  const idOf = (framework: number) => model.frameworkIds[framework] ?? ''
  const questionOf = (index: number) => model.questions[index]?.id ?? ''
  const stated = toStatedVerdict(model, verdict)
  return {
    schemaVersion: 1,
    datasetVersion: dataset.version,
    verdict: stated,
    strength: verdict.kind === 'tie' ? 'too-close' : (firmness?.strength ?? null),
    ranking: decision.standings.map((standing) => toStatedStanding(dataset, model, standing)),
    ...toStatedComparison({ dataset, model }, decision),
    ...toStatedAlternatives(model, decision),
    ...toStatedFirmness(model, decision),
    assumptions: findAssumptions(model, answered, decision.open).map(({ question, reach }) => ({
      question: questionOf(question),
      reach,
    })),
    flips: toStatedFlips(model, answered),
    witnesses: findWitnesses(model, answered).map(({ framework, changes }) => ({
      framework: idOf(framework),
      changes: changes?.map((change) => toStatedChange(model, change)) ?? null,
    })),
    relaxations: decision.relaxations.map(({ framework, steps }) => ({
      framework: idOf(framework),
      steps: steps.map(({ question, kind }) => ({ question: questionOf(question), kind })),
    })),
    combinations: findCombinations(dataset.combinations, answers, stated.frameworks).map(
      ({ id }) => id,
    ),
    precedents: toStatedPrecedents(precedents, answers),
    switching: toStatedSwitching(model, decision),
    overrides: toStatedOverrides(dataset),
    answers: Object.fromEntries(
      dataset.questions.flatMap(({ id }) => {
        const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
        return answer ? [[id, toStatedAnswer(answer)]] : []
      }),
    ),
    open: decision.open.map(questionOf),
    link: toToken(dataset.questions, answers),
  }
}

function toStatedComparison(
  { dataset, model }: Pick<Grounds, 'dataset' | 'model'>,
  { comparison }: Decision,
): Pick<VerdictReport, 'comparison' | 'reasons' | 'against'> {
  if (!comparison) return { comparison: null, reasons: [], against: [] }
  const { favoured, rival, isRivalRuledOut, reasons } = comparison
  const toReasons = (kind: 'positives' | 'negatives') =>
    reasons[kind].map((one) => toReason(dataset, model, comparison, one))
  return {
    comparison: {
      favoured: model.frameworkIds[favoured] ?? '',
      rival: model.frameworkIds[rival] ?? '',
      isRivalRuledOut,
    },
    reasons: toReasons('positives'),
    against: toReasons('negatives'),
  }
}

function toStatedAlternatives(
  model: Model,
  { alternatives }: Decision,
): Pick<VerdictReport, 'alternatives' | 'alternativeStandings'> {
  const named = alternatives.map(
    ({ framework, standing }) => [model.frameworkIds[framework] ?? '', standing] as const,
  )
  return {
    alternatives: named.map(([id]) => id),
    alternativeStandings: Object.fromEntries(named),
  }
}

function toStatedFirmness(
  model: Model,
  { firmness }: Decision,
): Pick<VerdictReport, 'settled' | 'robustness' | 'completions'> {
  if (!firmness) return { settled: false, robustness: null, completions: null }
  const toShare = ({ kept, samples, seed }: Firmness['weightings']) => ({
    share: kept / samples,
    samples,
    seed,
  })
  const { weightings, completions, isUnshakable, isSettled } = firmness
  const leader = model.frameworkIds[completions.leader] ?? ''
  return {
    settled: isSettled,
    robustness: { ...toShare(weightings), isUnshakable },
    completions: { ...toShare(completions), leader },
  }
}
