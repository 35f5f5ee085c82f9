import { checkCondition } from './checkCondition.ts'
import { checkFrameworkIds } from './checkFrameworkIds.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'pitfalls.json'

/** Every pitfall names frameworks, questions and options that exist. */
export function checkPitfalls(files: ShapedFiles): DatasetIssue[] {
  const { pitfalls } = files.pitfalls
  return [
    ...findRepeated(FILE, 'pitfalls', pitfalls, 'id'),
    ...pitfalls.flatMap(({ frameworks, when }, index) => [
      ...checkFrameworkIds(files, FILE, `pitfalls.${index}.frameworks`, frameworks),
      ...when.flatMap((condition, at) =>
        checkCondition(files, FILE, `pitfalls.${index}.when.${at}`, condition),
      ),
    ]),
  ]
}
