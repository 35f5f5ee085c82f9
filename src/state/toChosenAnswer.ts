import type { Answers, ChosenAnswer } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { canBeMust } from './canBeMust.ts'
import { findOption } from './findOption.ts'

/**
 * An importance that was given stays; a must-have that the new option cannot be is important.
 * `null`: there is no such option.
 */
export function toChosenAnswer(
  questions: readonly Question[],
  answers: Answers,
  question: string,
  option: string,
): ChosenAnswer | null {
  const before = answers[question]
  const given = before?.kind === 'chosen' ? before.importance : 'normal'
  const chosen = findOption(questions, question, option)
  if (!chosen) return null
  const importance = given === 'must' && !canBeMust(chosen) ? 'important' : given
  return { kind: 'chosen', option, importance, isAssumed: false }
}
