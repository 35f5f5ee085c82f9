import type { Answers } from '#schema/answer.ts'
import type { Change } from '#schema/explanation.ts'

/** The answers that changes lead to, by question; others stay as they are. Pure. */
export function toTriedAnswers(changes: readonly Change[]): Answers {
  return Object.fromEntries(
    changes.map(({ question, to, importanceTo }) => [
      question,
      { kind: 'chosen' as const, option: to, importance: importanceTo, isAssumed: false },
    ]),
  )
}
