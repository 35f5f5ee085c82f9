import type { Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'

/**
 * Which of a framework's two first programs is nearer to what will be served: the one that an answer
 * names, a page where none does. Pure.
 */
export function selectProgram(questions: readonly Question[], answers: Answers): 'page' | 'json' {
  for (const { id, options } of questions) {
    const answer = answers[id]
    const option =
      answer?.kind === 'chosen' ? options.find((one) => one.id === answer.option) : undefined
    if (option?.program) return option.program
  }
  return 'page'
}
