import type { DatasetIssue } from './datasetIssue.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/** No two frameworks have the same shape. The later of two, in the order of the files, is told. */
export function checkMarks({ frameworks }: Pick<DecidingFiles, 'frameworks'>): DatasetIssue[] {
  const taken = new Set<string>()
  return [...frameworks].flatMap(([file, { mark }]) => {
    if (!taken.has(mark)) {
      taken.add(mark)
      return []
    }
    const expected = 'a shape that no other framework has'
    return [{ file, path: 'mark', value: mark, expected }]
  })
}
