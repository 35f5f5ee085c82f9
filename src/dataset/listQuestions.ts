import type { DecidingFiles, ThemeOfQuestions } from './shapedFiles.ts'

/** The questions of every theme, in the order of the files. */
export function listQuestions(
  files: Pick<DecidingFiles, 'questions'>,
): readonly ThemeOfQuestions['questions'][number][] {
  return [...files.questions.values()].flatMap(({ questions }) => questions)
}
