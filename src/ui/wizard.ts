import type { Model } from '#engine/model.ts'
import type { Catalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { WizardStore } from '#state/createWizardStore.ts'

/** What every screen of one mount works on. */
export interface Wizard {
  readonly dataset: Dataset
  readonly model: Model
  readonly catalogue: Catalogue
  readonly store: WizardStore
}
