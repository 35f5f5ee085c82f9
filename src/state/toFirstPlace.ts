import type { Place } from '#link/place.ts'

/** Where a wizard begins: at a question, or without any at the overview. Pure. */
export function toFirstPlace(question: string | undefined): Place {
  return question === undefined ? { kind: 'overview' } : { kind: 'question', question }
}
