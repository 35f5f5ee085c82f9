import { levelOf } from '#engine/model/levelOf.ts'
import type { Criterion } from '#schema/criterion.ts'
import type { Framework } from '#schema/framework.ts'

/** Which criteria are compared, and what comes first. */
export interface CriteriaChoice {
  /** A theme of criteria; `null`: all of them. */
  readonly theme: string | null
  readonly order: 'theme' | 'difference'
}

/**
 * The criteria of a theme. By `difference`, those on which the given frameworks are furthest apart
 * come first and equals keep the order of the dataset. Where a framework has no level it counts as
 * the centre, as in every verdict. Pure; never throws.
 */
export function selectCriteria(
  criteria: readonly Criterion[],
  frameworks: readonly Pick<Framework, 'traits'>[],
  { theme, order }: CriteriaChoice,
): readonly Criterion[] {
  const chosen = criteria.filter((criterion) => theme === null || criterion.theme === theme)
  if (order === 'theme') return chosen
  return chosen.toSorted((a, b) => toSpread(frameworks, b.id) - toSpread(frameworks, a.id))
}

/** How many levels lie between the highest and the lowest, 0-4. */
function toSpread(frameworks: readonly Pick<Framework, 'traits'>[], criterion: string): number {
  const levels = frameworks.map(({ traits }) => levelOf(traits[criterion]))
  return Math.max(...levels) - Math.min(...levels)
}
