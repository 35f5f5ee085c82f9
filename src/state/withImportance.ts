import type { ChosenAnswer, Importance } from '#schema/answer.ts'

/** An answer that somebody weighs differently: it is theirs from then on. */
export function withImportance(answer: ChosenAnswer, importance: Importance): ChosenAnswer {
  const { kind, option } = answer
  return { kind, option, importance, isAssumed: false }
}
