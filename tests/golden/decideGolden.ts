import { decide } from '#engine/decide.ts'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toVerdictReport } from '#report/toVerdictReport.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Precedent } from '#schema/precedent.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'
import type { GoldenCase } from './toGoldenCases.ts'

type Fact = VerdictReport['reasons'][number]['facts'][number]

/** A result without the words of facts, which stand in the dataset and decide nothing. */
export type GoldenResult = Omit<VerdictReport, 'datasetVersion' | 'reasons' | 'against'> & {
  readonly reasons: readonly GoldenReason[]
  readonly against: readonly GoldenReason[]
}
type GoldenReason = Omit<VerdictReport['reasons'][number], 'facts'> & {
  readonly facts: readonly Pick<Fact, 'framework' | 'level' | 'isAssumption'>[]
}

/** The result of one case, as `npm run -s decide` prints it. */
export function decideGolden(
  dataset: Dataset,
  precedents: readonly Precedent[],
  { id, answers, overrides }: GoldenCase,
): GoldenResult {
  const own = applyOverrides(dataset, overrides)
  const model = compileModel(own)
  const grounds = { dataset: own, model, precedents }
  const { datasetVersion: _, ...report } = toVerdictReport(grounds, answers, decide(model, answers))
  const toGolden = (reason: VerdictReport['reasons'][number]): GoldenReason => ({
    ...reason,
    facts: reason.facts.map(({ framework, level, isAssumption }) => ({
      framework,
      level,
      isAssumption,
    })),
  })
  return {
    id,
    ...report,
    reasons: report.reasons.map(toGolden),
    against: report.against.map(toGolden),
  }
}
