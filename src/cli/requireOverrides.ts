import type { Dataset } from '#schema/dataset.ts'
import type { Overrides } from '#schema/overrides.ts'
import { InputError } from './inputError.ts'
import { isObject } from './isObject.ts'
import { mergeOverrides } from './mergeOverrides.ts'
import { quote } from './quote.ts'
import { suggest } from './suggest.ts'

const SHAPE = 'such as {"django": {"orm": 3}}'

type Known = Pick<Dataset, 'frameworks' | 'criteria'>

const LEVELS = [0, 1, 2, 3, 4] as const

/**
 * A person's own levels: framework id to criterion id to a level from 0 to 4, or a list of them as
 * a report prints it. Or an `InputError` that names the first thing that does not exist and the
 * nearest that does.
 */
export function requireOverrides(dataset: Known, given: unknown): Overrides {
  if (Array.isArray(given)) return requireListed(dataset, given)
  if (!isObject(given)) {
    throw new InputError(
      `The overrides must be an object from framework id to criteria and levels, ${SHAPE}.`,
    )
  }
  return Object.fromEntries(
    Object.entries(given).map(([framework, levels]) => {
      requireFramework(dataset, framework)
      if (!isObject(levels)) {
        throw new InputError(
          `The overrides of "${framework}" must be an object from criterion id to level, ${SHAPE}.`,
        )
      }
      const stated = Object.entries(levels).map(([criterion, level]) => {
        requireCriterion(dataset, criterion)
        return [criterion, requireLevel(framework, criterion, level)] as const
      })
      return [framework, Object.fromEntries(stated)]
    }),
  )
}

function requireListed(dataset: Known, given: readonly unknown[]): Overrides {
  return given.reduce((listed: Overrides, cell) => {
    const { framework, criterion, level } = Object(cell)
    if (typeof framework !== 'string' || typeof criterion !== 'string') {
      throw new InputError(
        'An override in a list needs "framework", "criterion" and "level", such as {"framework": "django", "criterion": "orm", "level": 3}.',
      )
    }
    requireFramework(dataset, framework)
    requireCriterion(dataset, criterion)
    if (listed[framework]?.[criterion] !== undefined) {
      throw new InputError(`The level of "${framework}" on "${criterion}" is given twice.`)
    }
    const one = { [criterion]: requireLevel(framework, criterion, level) }
    return mergeOverrides(listed, { [framework]: one })
  }, {})
}

function requireFramework({ frameworks }: Known, id: string): void {
  const ids = frameworks.map((framework) => framework.id)
  requireKnown('framework', id, ids)
}

function requireCriterion({ criteria }: Known, id: string): void {
  const ids = criteria.map((criterion) => criterion.id)
  requireKnown('criterion', id, ids)
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
