import type { Model } from '#engine/model/model.ts'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Evidence } from '#schema/evidence.ts'
import type { Facts } from '#ui/facts/facts.ts'

/** What the pages around the wizard are rendered from when the site is built. */
export interface Page extends Facts {
  readonly catalogue: WizardCatalogue
  readonly dataset: Dataset
  readonly model: Model
  readonly evidence: Evidence
}
