import type { Answer } from '#schema/answer.ts'

/** Whether somebody gave an answer here: neither assumed of a typical project nor set by a site. */
export function isGiven(answer: Answer): boolean {
  return answer.kind !== 'chosen' || !(answer.isAssumed || answer.isSetBySite)
}
