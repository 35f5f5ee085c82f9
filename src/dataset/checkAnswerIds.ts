import type { DatasetIssue } from './datasetIssue.ts'
import type { ShapedFiles } from './shapedFiles.ts'

/** Every answer names a question and one of its options. */
export function checkAnswerIds(
  files: ShapedFiles,
  file: string,
  path: string,
  answers: Readonly<Record<string, string>>,
): DatasetIssue[] {
  const questions = [...files.questions.values()].flatMap((theme) => theme.questions)
  return Object.entries(answers).flatMap(([id, option]): DatasetIssue[] => {
    const here = { file, path: `${path}.${id}` }
    const question = questions.find((candidate) => candidate.id === id)
    if (!question) return [{ ...here, value: id, expected: 'the id of a question' }]
    const options = question.options.map((candidate) => candidate.id)
    if (options.includes(option)) return []
    return [{ ...here, value: option, expected: `one of ${options.join(', ')}` }]
  })
}
