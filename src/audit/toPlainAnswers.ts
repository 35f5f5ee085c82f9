import type { Answers } from '#schema/answer.ts'

/** Answers of normal importance, from question id to option id. Pure. */
export function toPlainAnswers(stated: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(
    Object.entries(stated).map(([question, option]) => [
      question,
      { kind: 'chosen' as const, option, importance: 'normal' as const, isAssumed: false },
    ]),
  )
}
