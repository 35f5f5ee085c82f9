import type { Decision } from '#engine/decide.ts'

/** Who comes first in how many weightings; `null`: in how many the first are level. */
export interface WeightingOutcome {
  /** Column in the model. */
  readonly framework: number | null
  /** 1..samples. */
  readonly count: number
}

/**
 * Every pick still in that comes first in any weighting drawn, the most frequent first, then those
 * in which the first are level, if there are any. The counts add up to all that were drawn. Pure.
 */
export function toWeightingOutcomes({
  standings,
  weightings,
}: Pick<Decision, 'standings' | 'weightings'>): WeightingOutcome[] {
  const { ahead, samples } = weightings
  const counts = standings
    .filter(({ role, ruledOutBy }) => role === 'pick' && ruledOutBy.length === 0)
    .map(({ framework }) => ({ framework, count: ahead[framework] ?? 0 }))
  const level = samples - counts.reduce((sum, { count }) => sum + count, 0)
  return [
    ...counts.toSorted((one, other) => other.count - one.count),
    { framework: null, count: level },
  ].filter(({ count }) => count > 0)
}
