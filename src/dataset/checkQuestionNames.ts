import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import { listQuestions } from './listQuestions.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/** No two questions, and no two options of a question, have the same id or code. */
export function checkQuestionNames(files: DecidingFiles): DatasetIssue[] {
  const all = listQuestions(files)
  return [...files.questions].flatMap(([file, { questions }]) =>
    questions.flatMap((question, index) => {
      const path = `questions.${index}`
      const repeated = (['id', 'code'] as const).filter(
        (key) => all.find((other) => other[key] === question[key]) !== question,
      )
      return [
        ...repeated.map((key) => ({
          file,
          path: `${path}.${key}`,
          value: question[key],
          expected: `${key === 'id' ? 'an id' : 'a code'} that no other question has`,
        })),
        ...findRepeated(file, `${path}.options`, question.options, 'id'),
        ...findRepeated(file, `${path}.options`, question.options, 'code'),
      ]
    }),
  )
}
