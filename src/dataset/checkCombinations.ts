import { checkCondition } from './checkCondition.ts'
import { checkFrameworkIds } from './checkFrameworkIds.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'combinations.json'

/** Every combination names frameworks, questions and options that exist. */
export function checkCombinations(files: ShapedFiles): DatasetIssue[] {
  const { combinations } = files.combinations
  return [
    ...findRepeated(FILE, 'combinations', combinations, 'id'),
    ...combinations.flatMap(({ frameworks, when }, index) => [
      ...checkFrameworkIds(files, FILE, `combinations.${index}.frameworks`, frameworks),
      ...when.flatMap((condition, at) =>
        checkCondition(files, FILE, `combinations.${index}.when.${at}`, condition),
      ),
    ]),
  ]
}
