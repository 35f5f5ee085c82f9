import { createDraw } from '#engine/firmness/createDraw.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { findEligible } from '#engine/verdict/findEligible.ts'
import { findKnockOuts, type KnockOut } from '#engine/verdict/findKnockOuts.ts'
import { rankFrameworks, type Standing } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import type { UseCase } from '#schema/useCase.ts'

/** Answers, and what the engine has found out before it is asked for one output more. */
export interface Situation {
  readonly answered: readonly AnsweredRow[]
  /** Questions without an answer. */
  readonly open: readonly number[]
  readonly scores: Int32Array
  readonly knockOuts: readonly KnockOut[]
  readonly standings: readonly Standing[]
  readonly eligible: readonly number[]
}

export function createSituation(model: Model, answered: readonly AnsweredRow[]): Situation {
  const given = new Set(answered.map(({ question }) => question))
  const scores = scoreFrameworks(model, answered)
  const knockOuts = findKnockOuts(model, answered)
  return {
    answered,
    open: [...model.questions.keys()].filter((question) => !given.has(question)),
    scores,
    knockOuts,
    standings: rankFrameworks(model, answered, scores, knockOuts),
    eligible: findEligible(model, knockOuts),
  }
}

/** Random answers to all questions: in every second set all are normal, else of any importance. */
export function drawFullSets(model: Model, count: number): AnsweredRow[][] {
  const draw = createDraw(2027)
  return Array.from({ length: count }, (_, set) =>
    model.questions.map(({ firstRow, options }, question): AnsweredRow => {
      const row = firstRow + draw(options.length)
      const importance = set % 2 === 0 ? 0 : draw(3)
      const canBeMust = model.limits[row]?.some(({ kind }) => kind === 'must') === true
      return {
        question,
        row,
        factor: importance === 0 ? 1 : 2,
        isMust: canBeMust && importance === 2,
      }
    }),
  )
}

/** The answers of a use case; in a dataset that has grown, to every copy of their questions. */
export function toUseCaseRows({ questions }: Model, { answers }: UseCase): AnsweredRow[] {
  return questions.flatMap(({ id, firstRow, options }, question): AnsweredRow[] => {
    const option = answers[id.replace(/-\d+$/, '')]
    const at = options.findIndex((one) => one.id === option)
    return at < 0 ? [] : [{ question, row: firstRow + at, factor: 1, isMust: false }]
  })
}
