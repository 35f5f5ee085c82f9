import type { Answer, Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { canBeMust } from './canBeMust.ts'
import { findOption } from './findOption.ts'

/** What came from outside may call an answer a must-have that cannot be one; it is important then. */
export function withOfferedImportance(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]): [string, Answer] => {
      if (answer.kind !== 'chosen' || answer.importance !== 'must') return [question, answer]
      const option = findOption(questions, question, answer.option)
      const importance = option && canBeMust(option) ? 'must' : 'important'
      return [question, { ...answer, importance }]
    }),
  )
}
