import type { Place } from '#link/place.ts'
import type { Answers } from '#schema/answer.ts'

/** How far somebody had come. */
export interface Progress {
  readonly answers: Answers
  readonly place: Place
}
