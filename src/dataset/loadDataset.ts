import type { Catalogue } from '#schema/catalogue.ts'
import type { PublishedDataset } from '#schema/dataset.ts'
import type { Evidence } from '#schema/evidence.ts'
import { formatIssue } from './formatIssue.ts'
import { loadDatasetFiles } from './loadDatasetFiles.ts'
import { parseDataset } from './parseDataset.ts'

/** Our own dataset, checked and frozen, with its words by language tag. */
export interface LoadedDataset {
  readonly dataset: PublishedDataset
  readonly evidence: Evidence
  readonly catalogues: ReadonlyMap<string, Catalogue>
}

/** Loads the dataset of a folder. Throws one error that lists every mistake in it. */
export function loadDataset(folder: string): LoadedDataset {
  const parsed = parseDataset(loadDatasetFiles(folder))
  if (parsed.kind === 'ok') {
    freezeDeep(parsed.dataset)
    freezeDeep(parsed.evidence)
    for (const catalogue of parsed.catalogues.values()) freezeDeep(catalogue)
    return parsed
  }
  const lines = parsed.issues.map((issue) => `  ${formatIssue(issue)}`)
  throw new Error(`The dataset has ${lines.length} mistake(s):\n${lines.join('\n')}`)
}

function freezeDeep(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freezeDeep(inner)
}
