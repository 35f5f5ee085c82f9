import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'

/** How many of the questions answered are on merits, not about what is already there. */
export function countMerits({ questions }: Model, answered: readonly AnsweredRow[]): number {
  return answered.filter(({ question }) => questions[question]?.kind === 'choice').length
}
