import type { Pitfall } from '#schema/pitfall.ts'
import { checkCondition } from './checkCondition.ts'
import { checkFrameworkIds } from './checkFrameworkIds.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/** What stands with a result when its conditions hold. */
type Advice = Pick<Pitfall, 'id' | 'frameworks' | 'when'>

/** Every pitfall or combination names frameworks, questions and options that exist. */
export function checkAdvice(
  files: DecidingFiles,
  list: 'pitfalls' | 'combinations',
  entries: readonly Advice[],
): DatasetIssue[] {
  const file = `${list}.json`
  return [
    ...findRepeated(file, list, entries, 'id'),
    ...entries.flatMap(({ frameworks, when }, index) => [
      ...checkFrameworkIds(files, file, `${list}.${index}.frameworks`, frameworks),
      ...when.flatMap((condition, at) =>
        checkCondition(files, file, `${list}.${index}.when.${at}`, condition),
      ),
    ]),
  ]
}
