import type { Condition } from '#schema/condition.ts'
import { checkOptionIds } from './checkOptionIds.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/** Every question of a condition exists, and every option is one of its own. */
export function checkCondition(
  files: DecidingFiles,
  file: string,
  path: string,
  condition: Condition,
): DatasetIssue[] {
  return Object.entries(condition).flatMap(([question, options]) => {
    const place = { file, question: path, option: `${path}.${question}` }
    return checkOptionIds(files, place, { question, options })
  })
}
