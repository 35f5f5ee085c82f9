import { checkAnswerIds } from './checkAnswerIds.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { DecidingFiles } from './shapedFiles.ts'

const FILE = 'use-cases.json'

/** Every usual answer names a question and one of its options. */
export function checkUseCases(files: DecidingFiles): DatasetIssue[] {
  const { useCases } = files.useCases
  return [
    ...findRepeated(FILE, 'useCases', useCases, 'id'),
    ...useCases.flatMap(({ answers }, index) =>
      checkAnswerIds(files, FILE, `useCases.${index}.answers`, answers),
    ),
  ]
}
