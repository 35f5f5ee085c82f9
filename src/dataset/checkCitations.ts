import type { DatasetIssue } from './datasetIssue.ts'
import { listCited } from './listCited.ts'
import type { DecidingFiles, ShapedFiles } from './shapedFiles.ts'

/** Every source that a file cites is there. */
export function checkCitations(
  files: Pick<DecidingFiles, 'sources'> & Pick<ShapedFiles, 'citing'>,
): DatasetIssue[] {
  const known = new Set(files.sources.sources.map(({ id }) => id))
  return [...files.citing].flatMap(([file, content]) =>
    listCited(content)
      .filter(({ source }) => !known.has(source))
      .map(({ path, source }) => ({
        file,
        path,
        value: source,
        expected: 'the id of a source',
      })),
  )
}
