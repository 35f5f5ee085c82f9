import type { FirstCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { Source } from '#schema/source.ts'

/** What it takes to show words, frameworks and sourced facts, in the wizard and on the pages around it. */
export interface Facts {
  readonly catalogue: FirstCatalogue
  readonly dataset: Pick<DatasetCore, 'version' | 'frameworks'> & {
    /** Missing where nothing is shown that cites one. */
    readonly sources?: readonly Source[]
  }
}
