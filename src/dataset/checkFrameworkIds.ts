import type { DatasetIssue } from './datasetIssue.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/** Every id is that of a framework. */
export function checkFrameworkIds(
  files: DecidingFiles,
  file: string,
  path: string,
  ids: readonly string[],
): DatasetIssue[] {
  const frameworks = [...files.frameworks.values()].map(({ id }) => id)
  return ids
    .filter((id) => !frameworks.includes(id))
    .map((value) => ({ file, path, value, expected: 'the id of a framework' }))
}
