import { applyOverrides } from '#engine/model/applyOverrides.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Model } from '#engine/model/model.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { Overrides } from '#schema/overrides.ts'

/** What is decided on: a dataset and the same one compiled. */
export interface DecidedOn {
  readonly dataset: DatasetCore
  readonly model: Model
}

/**
 * The dataset with a person's own levels in it, compiled; the published one where there are none.
 * The same overrides give the same objects.
 */
export function createGrounds(published: DecidedOn): (overrides: Overrides) => DecidedOn {
  const known = new WeakMap<Overrides, DecidedOn>()
  return (overrides) => {
    if (Object.keys(overrides).length === 0) return published
    const before = known.get(overrides)
    if (before) return before
    const dataset = applyOverrides(published.dataset, overrides)
    const grounds = { dataset, model: compileModel(dataset) }
    known.set(overrides, grounds)
    return grounds
  }
}
