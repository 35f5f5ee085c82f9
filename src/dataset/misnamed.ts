import type { DatasetIssue } from './datasetIssue.ts'

/** A file whose name and content disagree on what it is about. */
export function misnamed(file: string, path: string, value: string): DatasetIssue {
  const name = file
    .split('/')
    .at(-1)
    ?.replace(/\.json$/, '')
  const expected = `"${name}" like the file, or the file renamed to ${value}.json`
  return { file, path, value, expected }
}
