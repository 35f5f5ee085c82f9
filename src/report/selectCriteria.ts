import type { Criterion } from '#schema/criterion.ts'

/** Which criteria are compared, and what comes first. */
export interface CriteriaChoice {
  /** A theme of criteria; `null`: all of them. */
  readonly theme: string | null
  readonly order: 'theme' | 'difference'
}

/**
 * The criteria of a theme. By `difference`, those come first on which the compared frameworks are
 * furthest apart, and equals keep their order. Pure; never throws.
 *
 * @param levelsOf - the levels of the compared frameworks on a criterion, 0-4 each; where one has
 * none it counts as the centre, as in every verdict (`levelOf`).
 */
export function selectCriteria<One extends Pick<Criterion, 'theme'>>(
  criteria: readonly One[],
  levelsOf: (criterion: One) => readonly number[],
  { theme, order }: CriteriaChoice,
): readonly One[] {
  const chosen = criteria.filter((criterion) => theme === null || criterion.theme === theme)
  if (order === 'theme') return chosen
  const toSpread = (criterion: One) => {
    const levels = levelsOf(criterion)
    return Math.max(...levels) - Math.min(...levels)
  }
  return chosen.toSorted((a, b) => toSpread(b) - toSpread(a))
}
