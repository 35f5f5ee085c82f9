import type { Place } from '#link/place.ts'
import type { Question } from '#schema/question.ts'

/**
 * The place one step after or before another in the sequence: question by question, then the
 * overview, then the result. `null` at either end.
 */
export function toNeighbour(
  questions: readonly Question[],
  place: Place,
  step: 1 | -1,
): Place | null {
  const sequence: Place[] = [
    ...questions.map(({ id }): Place => ({ kind: 'question', question: id })),
    { kind: 'overview' },
    { kind: 'result' },
  ]
  const at = sequence.findIndex((candidate) =>
    candidate.kind === 'question' && place.kind === 'question'
      ? candidate.question === place.question
      : candidate.kind === place.kind,
  )
  return at < 0 ? null : (sequence[at + step] ?? null)
}
