import type { Answer, Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { toChosenAnswer } from './toChosenAnswer.ts'

/** What a value of `chooseAnswer` makes of an answer; `null`: there is no such option. */
export function toNewAnswer(
  questions: readonly Question[],
  answers: Answers,
  question: string,
  value: string,
): Answer | null {
  if (value === 'open' || value === 'closed') return { kind: value }
  return toChosenAnswer(questions, answers, question, value)
}
