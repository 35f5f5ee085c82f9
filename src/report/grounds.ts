import type { Model } from '#engine/model/model.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Precedent } from '#schema/precedent.ts'

/** What a verdict is reported from. A person's own levels are in the dataset and model already. */
export interface Grounds {
  readonly dataset: Dataset
  /** Compiled from the dataset. */
  readonly model: Model
  readonly precedents: readonly Precedent[]
}
