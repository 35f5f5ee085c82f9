import { type Decision, decide } from '#engine/decide.ts'
import { CENTRE_LEVEL } from '#engine/model/centreLevel.ts'
import { levelOf } from '#engine/model/levelOf.ts'
import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { readNeed } from '#engine/model/readNeed.ts'
import { toOffered } from '#engine/model/toOffered.ts'
import type { Contribution } from '#engine/reasons/explainMargin.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Option } from '#schema/question.ts'
import { type PointsRow, toPointsTable } from './toPointsTable.ts'

/** How one framework came to its points on one criterion that an answer calls for. */
export interface ExampleStep {
  /** Column of the framework. */
  readonly framework: number
  /** 0-4. */
  readonly level: number
  /** The level, or `enough` where that is less. */
  readonly counted: number
  /** `counted` minus the centre: -2 to 2. */
  readonly offered: number
  /** weight × need × offered. */
  readonly points: number
}

/** A typical project decided in full, and its most telling reason taken apart. */
export interface WorkedExample {
  readonly useCase: string
  readonly decision: Decision
  readonly table: readonly PointsRow[]
  readonly telling: {
    readonly question: string
    readonly option: string
    readonly criterion: string
    /** 1-3. */
    readonly weight: number
    /** 1-3. */
    readonly need: number
    /** From this level on more does not help; 4 where nothing is said. */
    readonly enough: number
    /** In the order of the standings. */
    readonly steps: readonly ExampleStep[]
  }
}

/**
 * The typical project with the fewest usual answers among those that come to a pick, worked out
 * from the dataset, with the criterion that speaks most for its pick. `null` where there is none.
 * Pure; never throws.
 */
export function toWorkedExample(dataset: Dataset, model: Model): WorkedExample | null {
  const shortestFirst = dataset.useCases.toSorted(
    (a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length,
  )
  for (const useCase of shortestFirst) {
    const decision = decide(model, toAssumedAnswers(useCase))
    const reason = decision.comparison?.reasons.positives.find(
      ({ criterion }) => criterion !== null,
    )
    const telling = reason && explain(dataset, model, decision, reason)
    if (!telling) continue
    return { useCase: useCase.id, decision, table: toPointsTable(model, decision), telling }
  }
  return null
}

function explain(
  dataset: Dataset,
  model: Model,
  { standings }: Decision,
  reason: Contribution,
): WorkedExample['telling'] | null {
  const named = nameAnswer(model, reason)
  const question = dataset.questions[reason.question]
  const options: readonly Option[] = question?.options ?? []
  const stated = options.find(({ id }) => id === named.option)?.needs[reason.criterion ?? '']
  if (!question || reason.criterion === null || stated === undefined) return null
  const { criterion } = reason
  const need = readNeed(stated)
  const { weight } = question
  const steps = standings.map(({ framework }) => {
    const level = levelOf(dataset.frameworks[framework]?.traits[criterion])
    const offered = toOffered(level, need)
    const counted = offered + CENTRE_LEVEL
    return { framework, level, counted, offered, points: weight * need.need * offered }
  })
  return { ...named, criterion, weight, ...need, steps }
}
