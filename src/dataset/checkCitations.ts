import type { DatasetIssue } from './datasetIssue.ts'
import { listCited } from './listCited.ts'
import type { ShapedFiles } from './shapedFiles.ts'

/** Every source that a file cites stands in `sources.json`. */
export function checkCitations(files: ShapedFiles): DatasetIssue[] {
  const known = new Set(files.sources.sources.map(({ id }) => id))
  return [...files.citing].flatMap(([file, content]) =>
    listCited(content)
      .filter(({ source }) => !known.has(source))
      .map(({ path, source }) => ({
        file,
        path,
        value: source,
        expected: 'a source of sources.json',
      })),
  )
}
