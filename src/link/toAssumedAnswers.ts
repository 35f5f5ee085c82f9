import type { Answers } from '#schema/answer.ts'
import type { UseCase } from '#schema/useCase.ts'

/** The usual answers of a use case, each marked as assumed until somebody confirms it. Pure. */
export function toAssumedAnswers({ answers }: UseCase): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, option]) => [
      question,
      { kind: 'chosen' as const, option, importance: 'normal' as const, isAssumed: true },
    ]),
  )
}
