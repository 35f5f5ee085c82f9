import type { z } from 'zod'
import type { QuestionsFile } from '#schema/question.ts'
import type { ShapedFiles } from './shapedFiles.ts'

/** The questions of every theme, in the order of the files. */
export function listQuestions(
  files: Pick<ShapedFiles, 'questions'>,
): z.infer<typeof QuestionsFile>['questions'] {
  return [...files.questions.values()].flatMap(({ questions }) => questions)
}
