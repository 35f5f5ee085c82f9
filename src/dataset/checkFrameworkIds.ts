import type { DatasetIssue } from './datasetIssue.ts'
import type { ShapedFiles } from './shapedFiles.ts'

/** Every id is that of a framework. */
export function checkFrameworkIds(
  files: ShapedFiles,
  file: string,
  path: string,
  ids: readonly string[],
): DatasetIssue[] {
  const frameworks = [...files.frameworks.values()].map(({ id }) => id)
  return ids
    .filter((id) => !frameworks.includes(id))
    .map((value) => ({ file, path, value, expected: 'a framework of frameworks/' }))
}
