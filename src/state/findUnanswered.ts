import type { Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'

/** Questions that nobody has answered, "Not sure yet" being an answer; ids in order. Pure. */
export function findUnanswered(questions: readonly Question[], answers: Answers): string[] {
  return questions.flatMap(({ id }) => (answers[id] === undefined ? [id] : []))
}
