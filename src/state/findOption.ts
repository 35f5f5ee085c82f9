import type { Option, Question } from '#schema/question.ts'

/** An option by its id and its question's; `undefined` when either does not exist. */
export function findOption(
  questions: readonly Question[],
  question: string,
  option: string,
): Option | undefined {
  const options = questions.find(({ id }) => id === question)?.options
  return options?.find(({ id }) => id === option)
}
