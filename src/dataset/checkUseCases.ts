import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { ShapedFiles } from './shapedFiles.ts'

/** Every usual answer names a question and one of its options. */
export function checkUseCases(files: ShapedFiles): DatasetIssue[] {
  const file = 'use-cases.json'
  const { useCases } = files.useCases
  const questions = [...files.questions.values()].flatMap((theme) => theme.questions)
  const unknown = useCases.flatMap(({ answers }, index) =>
    Object.entries(answers).flatMap(([id, option]): DatasetIssue[] => {
      const path = `useCases.${index}.answers.${id}`
      const question = questions.find((candidate) => candidate.id === id)
      if (!question) return [{ file, path, value: id, expected: 'the id of a question' }]
      const options = question.options.map((candidate) => candidate.id)
      if (options.includes(option)) return []
      return [{ file, path, value: option, expected: `one of ${options.join(', ')}` }]
    }),
  )
  return [...findRepeated(file, 'useCases', useCases, 'id'), ...unknown]
}
