import { isDeepStrictEqual } from 'node:util'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Overrides } from '#schema/overrides.ts'
import { InputError } from './inputError.ts'
import { mergeOverrides } from './mergeOverrides.ts'
import { requireOverrides } from './requireOverrides.ts'

/**
 * Whether overrides found beside somebody's answers give any level that is not in force anyway.
 * Those that cannot be read count as others.
 *
 * @param shared - in force for everybody.
 */
export function hasOtherLevels(dataset: Dataset, shared: Overrides, found: unknown): boolean {
  try {
    const own = requireOverrides(dataset, found ?? {})
    return !isDeepStrictEqual(
      applyOverrides(dataset, mergeOverrides(shared, own)),
      applyOverrides(dataset, shared),
    )
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return true
  }
}
