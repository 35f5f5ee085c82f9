import type { Model } from '#engine/model/model.ts'
import type { Importance } from '#schema/answer.ts'
import { changesOf } from './changes.ts'
import { readStance } from './stance.ts'
import type { Step, Tally } from './tally.ts'

/** One question answered otherwise: by another option, or with another importance. */
export interface AnswerChange {
  /** Index of the question in the model. */
  readonly question: number
  /** `null`: no option was chosen, the question was open or closed. */
  readonly fromRow: number | null
  readonly toRow: number
  /** `null` where `fromRow` is. */
  readonly fromImportance: Importance | null
  readonly toImportance: Importance
}

/** Steps in terms of answers, in the order of the model's questions. Pure. */
export function toAnswerChanges(
  model: Model,
  { stances, questions }: Tally,
  steps: readonly Step[],
): AnswerChange[] {
  const { changeTo } = changesOf(model)
  return steps
    .flatMap(({ place, change }): AnswerChange[] => {
      const from = readStance(model, stances[place] ?? 0)
      const to = readStance(model, changeTo[change] ?? 0)
      if (!to) return []
      return [
        {
          question: questions[place] ?? 0,
          fromRow: from?.row ?? null,
          toRow: to.row,
          fromImportance: from?.importance ?? null,
          toImportance: to.importance,
        },
      ]
    })
    .sort((a, b) => a.question - b.question)
}
