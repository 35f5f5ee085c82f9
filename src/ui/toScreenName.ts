import type { Place } from '#link/place.ts'

/** What a screen is known by: the id of its question, or its kind. */
export function toScreenName(place: Place): string {
  return place.kind === 'question' ? place.question : place.kind
}
