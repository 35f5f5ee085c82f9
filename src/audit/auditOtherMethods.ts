import { compileModel } from '#engine/model/compileModel.ts'
import type { Model } from '#engine/model/model.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { AnswerSets } from './drawAnswerSets.ts'
import { findLeaders } from './findLeaders.ts'
import type { GateStatus } from './gateStatus.ts'
import { isLessThan, toShare } from './share.ts'
import { toBordaPoints } from './toBordaPoints.ts'

const LIMIT = { leastPerThousand: 700 }

/** Whether another sensible way to add up the same answers comes to the same. */
export interface OtherMethodsGate {
  readonly id: 'other-methods'
  readonly status: GateStatus
  readonly limit: typeof LIMIT
  readonly samples: number
  readonly methods: readonly MethodAgreement[]
}

export interface MethodAgreement {
  /**
   * `borda`: each answer ranks the frameworks, as often as its question weighs; ranks are added
   * up, whatever the distances. `equal-weights`: distances count, weights do not.
   * `unweighted-borda`: neither does.
   */
  readonly method: 'borda' | 'equal-weights' | 'unweighted-borda'
  /** The limit is for methods that differ in one thing; with two it is only a figure. */
  readonly isLimited: boolean
  /** Answer sets with the very same picks in the lead: a tie agrees with the same tie only. */
  readonly agreed: number
  readonly share: number
}

/**
 * Agreement on random answers with the Borda count over answers and with equal weights, at least
 * 70 in a hundred each (engine.md section 5).
 */
export function auditOtherMethods(
  dataset: Dataset,
  model: Model,
  sets: AnswerSets,
): OtherMethodsGate {
  const weights = dataset.questions.map(({ weight }) => weight)
  const equal = weights.map(() => 1)
  const questions = dataset.questions.map((question) => ({ ...question, weight: 1 }))
  const tables = [
    ['borda', true, toBordaPoints(model, weights)],
    ['equal-weights', true, compileModel({ ...dataset, questions }).points],
    ['unweighted-borda', false, toBordaPoints(model, equal)],
  ] as const
  const methods = tables.map(([method, isLimited, points]): MethodAgreement => {
    const agreed = countAgreed(model, sets, points)
    return { method, isLimited, agreed, share: toShare(agreed, sets.samples) }
  })
  const isBroken = methods.some(
    ({ isLimited, agreed }) =>
      isLimited && isLessThan(agreed, sets.samples, LIMIT.leastPerThousand),
  )
  return {
    id: 'other-methods',
    status: isBroken ? 'failed' : 'passed',
    limit: LIMIT,
    samples: sets.samples,
    methods,
  }
}

function countAgreed(model: Model, sets: AnswerSets, points: Int32Array): number {
  const asked = model.questions.length
  const scores = new Int32Array(model.frameworkIds.length)
  let agreed = 0
  for (const [sample, leaders] of sets.leaders.entries()) {
    scores.fill(0)
    for (let answer = sample * asked; answer < (sample + 1) * asked; answer++) {
      const first = (sets.rows[answer] ?? 0) * scores.length
      for (const column of model.picks) {
        scores[column] = (scores[column] ?? 0) + (points[first + column] ?? 0)
      }
    }
    if (findLeaders(scores, 0, model.picks) === leaders) agreed++
  }
  return agreed
}
