import type { Place } from '#link/place.ts'
import type { Question } from '#schema/question.ts'

/** A place as it is, or `null` where it is a question that the dataset does not have. Pure. */
export function toKnownPlace(questions: readonly Question[], place: Place | null): Place | null {
  if (place?.kind !== 'question') return place
  return questions.some(({ id }) => id === place.question) ? place : null
}
