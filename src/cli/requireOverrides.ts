import type { Dataset } from '#schema/dataset.ts'
import type { Overrides } from '#schema/overrides.ts'
import { InputError } from './inputError.ts'
import { isObject } from './isObject.ts'
import { quote } from './quote.ts'
import { suggest } from './suggest.ts'

const LEVELS = [0, 1, 2, 3, 4] as const

/**
 * A person's own levels: framework id to criterion id to a level from 0 to 4. Or an `InputError`
 * that names the first thing that does not exist and the nearest that does.
 */
export function requireOverrides(
  { frameworks, criteria }: Pick<Dataset, 'frameworks' | 'criteria'>,
  given: unknown,
): Overrides {
  const shape = 'such as {"django": {"orm": 3}}'
  if (!isObject(given)) {
    throw new InputError(
      `The overrides must be an object from framework id to criteria and levels, ${shape}.`,
    )
  }
  const frameworkIds = frameworks.map(({ id }) => id)
  const criterionIds = criteria.map(({ id }) => id)
  return Object.fromEntries(
    Object.entries(given).map(([framework, levels]) => {
      requireKnown('framework', framework, frameworkIds)
      if (!isObject(levels)) {
        throw new InputError(
          `The overrides of "${framework}" must be an object from criterion id to level, ${shape}.`,
        )
      }
      const stated = Object.entries(levels).map(([criterion, level]) => {
        requireKnown('criterion', criterion, criterionIds)
        return [criterion, requireLevel(framework, criterion, level)] as const
      })
      return [framework, Object.fromEntries(stated)]
    }),
  )
}

function requireKnown(kind: string, id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return
  throw new InputError(`There is no ${kind} ${quote(id)}.${suggest(id, ids)}`)
}

function requireLevel(framework: string, criterion: string, given: unknown) {
  const level = LEVELS.find((one) => one === given)
  if (level !== undefined) return level
  throw new InputError(
    `The level of "${framework}" on "${criterion}" must be a whole number from 0 to 4.`,
  )
}
