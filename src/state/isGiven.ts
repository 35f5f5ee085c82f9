import type { Answer } from '#schema/answer.ts'
import { isSetBySite } from './isSetBySite.ts'

/** Whether somebody gave an answer here: neither assumed of a typical project nor set by a site. */
export function isGiven(answer: Answer): boolean {
  return !isSetBySite(answer) && (answer.kind !== 'chosen' || !answer.isAssumed)
}
