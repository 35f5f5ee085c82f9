import { checkAnswerIds } from './checkAnswerIds.ts'
import { checkFrameworkIds } from './checkFrameworkIds.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'precedents.json'

/** Every project runs on a framework that is weighed, and answers questions that are asked. */
export function checkPrecedents(files: ShapedFiles): DatasetIssue[] {
  const { precedents } = files.precedents
  return [
    ...findRepeated(FILE, 'precedents', precedents, 'id'),
    ...precedents.flatMap(({ framework, answers }, index) => [
      ...checkFrameworkIds(files, FILE, `precedents.${index}.framework`, [framework]),
      ...checkAnswerIds(files, FILE, `precedents.${index}.answers`, answers),
    ]),
  ]
}
