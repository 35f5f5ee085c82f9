import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'

/** What it takes to show words, frameworks and sourced facts, in the wizard and on the pages around it. */
export interface Facts {
  readonly catalogue: WizardCatalogue
  readonly dataset: Pick<Dataset, 'sources' | 'version' | 'frameworks'>
}
