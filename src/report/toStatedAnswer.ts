import type { Answer } from '#schema/answer.ts'
import type { StatedAnswer } from '#schema/explanation.ts'

/** An answer as it can be given to the command line again. Pure. */
export function toStatedAnswer(answer: Answer): StatedAnswer {
  if (answer.kind === 'open') return 'not-sure'
  if (answer.kind === 'closed') return 'no-preference'
  const { option, importance, isAssumed, isSetBySite } = answer
  return { option, importance, isAssumed, ...(isSetBySite && { isSetBySite }) }
}
