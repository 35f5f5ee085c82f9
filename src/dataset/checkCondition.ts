import type { Condition } from '#schema/condition.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import type { ShapedFiles } from './shapedFiles.ts'

/** Every question of a condition exists, and every option is one of its own. */
export function checkCondition(
  files: ShapedFiles,
  file: string,
  path: string,
  condition: Condition,
): DatasetIssue[] {
  const questions = [...files.questions.values()].flatMap((theme) => theme.questions)
  return Object.entries(condition).flatMap(([id, options]): DatasetIssue[] => {
    const question = questions.find((candidate) => candidate.id === id)
    if (!question) return [{ file, path, value: id, expected: 'the id of a question' }]
    const known = question.options.map((option) => option.id)
    const expected = `one of ${known.join(', ')}`
    return options
      .filter((option) => !known.includes(option))
      .map((value) => ({ file, path: `${path}.${id}`, value, expected }))
  })
}
