import { checkOptionIds } from './checkOptionIds.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/** Every answer names a question and one of its options. */
export function checkAnswerIds(
  files: DecidingFiles,
  file: string,
  path: string,
  answers: Readonly<Record<string, string>>,
): DatasetIssue[] {
  return Object.entries(answers).flatMap(([question, option]) => {
    const here = `${path}.${question}`
    const place = { file, question: here, option: here }
    return checkOptionIds(files, place, { question, options: [option] })
  })
}
