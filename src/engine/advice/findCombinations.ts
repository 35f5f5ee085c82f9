import type { Answers } from '#schema/answer.ts'
import type { Combination } from '#schema/combination.ts'
import { meetsCondition } from './meetsCondition.ts'

/**
 * The ways to use two that are worth considering with these answers, in the order of the dataset:
 * those of which one condition is met and one framework leads, so that advice is never about two
 * losers. Pure; never throws.
 *
 * @param leading - ids of the pick, or of all that are level at the top; none: no advice.
 */
export function findCombinations(
  combinations: readonly Combination[],
  answers: Answers,
  leading: readonly string[],
): Combination[] {
  return combinations.filter(
    ({ frameworks, when }) =>
      frameworks.some((id) => leading.includes(id)) && meetsCondition(answers, when),
  )
}
