import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Text of every JSON file of a dataset, by its path below the folder, with forward slashes. */
export type DatasetFiles = ReadonlyMap<string, string>

/** Folders that hold what is made from the data, not the data. */
const GENERATED = ['schema']

/**
 * Loads the files of a dataset folder, in the order of their paths. Throws when it is not there.
 */
export function loadDatasetFiles(folder: string): DatasetFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !GENERATED.includes(relative(folder, path).split(sep)[0] ?? ''))
    .sort()
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}
