import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Limit, Model } from '#engine/model/model.ts'

/** One answer that rules one framework out. */
export interface KnockOut {
  /** Column of the framework in the model. */
  readonly framework: number
  /** Index of the question in the model. */
  readonly question: number
  readonly row: number
  readonly limit: Limit
}

/**
 * Everything that rules a framework out, whatever its points: a level that an answer `requires`,
 * or a `must` level of an answer marked must-have (for an incumbency answer: being the framework
 * named). In the order of the answers; one framework may be ruled out several times. Pure; never
 * throws.
 */
export function findKnockOuts(model: Model, answered: readonly AnsweredRow[]): KnockOut[] {
  const knockOuts: KnockOut[] = []
  for (const { question, row, isMust } of answered) {
    for (const limit of model.limits[row] ?? []) {
      if (limit.kind === 'must' && !isMust) continue
      for (let framework = 0; framework < limit.isOut.length; framework++) {
        if (limit.isOut[framework]) knockOuts.push({ framework, question, row, limit })
      }
    }
  }
  return knockOuts
}
