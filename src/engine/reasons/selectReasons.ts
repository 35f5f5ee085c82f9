import type { Contribution } from './explainMargin.ts'

/** How many reasons are shown at most, however many it takes to be sufficient. */
const MOST_SHOWN = 5
const FEWEST_SHOWN = 3

export interface Reasons {
  /** What speaks for the favoured framework, strongest first. */
  readonly positives: readonly Contribution[]
  /** What speaks for the rival, strongest first. */
  readonly negatives: readonly Contribution[]
  /**
   * How many of the positives, strongest first, are enough to outweigh all negatives together;
   * the fewest possible. `null` when even all of them are not (a tie, or a ruled-out leader).
   */
  readonly sufficientCount: number | null
  /** How many positives to show: the sufficient ones, at least 3 where there are, at most 5. */
  readonly shownCount: number
}

/**
 * Splits a margin's contributions into reasons for and against and finds the sufficient reasons
 * (engine.md section 3): the fewest positives whose sum exceeds all negatives. Taking the largest
 * first is exact. Pure; never throws.
 *
 * @param contributions - of one margin, largest in size first, as `explainMargin` gives them.
 */
export function selectReasons(contributions: readonly Contribution[]): Reasons {
  const positives = contributions.filter(({ points }) => points > 0)
  const negatives = contributions.filter(({ points }) => points < 0)
  const against = negatives.reduce((sum, { points }) => sum - points, 0)
  const sufficientCount = countSufficient(positives, against)
  const wanted = sufficientCount ?? positives.length
  return {
    positives,
    negatives,
    sufficientCount,
    shownCount: Math.min(positives.length, MOST_SHOWN, Math.max(FEWEST_SHOWN, wanted)),
  }
}

function countSufficient(positives: readonly Contribution[], against: number): number | null {
  let sum = 0
  for (const [index, { points }] of positives.entries()) {
    sum += points
    if (sum > against) return index + 1
  }
  return null
}
