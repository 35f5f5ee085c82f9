import type { PageWords } from '#schema/catalogue.ts'
import type { Evidence } from '#schema/evidence.ts'

/** What stands behind the dataset, with the words to show it in. */
export interface LoadedEvidence {
  readonly evidence: Evidence
  readonly pageWords: PageWords
}
