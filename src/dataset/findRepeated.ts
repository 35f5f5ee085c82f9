import type { DatasetIssue } from './datasetIssue.ts'

/** Entries of one list whose `key` has the value of an earlier entry. */
export function findRepeated<Key extends string>(
  file: string,
  path: string,
  entries: readonly Readonly<Record<Key, unknown>>[],
  key: Key,
): DatasetIssue[] {
  return entries.flatMap((entry, index) =>
    entries.findIndex((other) => other[key] === entry[key]) < index
      ? [
          {
            file,
            path: `${path}.${index}.${key}`,
            value: entry[key],
            expected: `${key === 'id' ? 'an' : 'a'} ${key} that no other entry has`,
          },
        ]
      : [],
  )
}
