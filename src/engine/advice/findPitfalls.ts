import type { Answers } from '#schema/answer.ts'
import type { Pitfall } from '#schema/pitfall.ts'
import { meetsCondition } from './meetsCondition.ts'

/**
 * The pitfalls of a framework that these answers lead to, in the order of the dataset: those of
 * which one condition is met. Pure; never throws.
 *
 * @param framework - its id.
 */
export function findPitfalls(
  pitfalls: readonly Pitfall[],
  answers: Answers,
  framework: string,
): Pitfall[] {
  return pitfalls.filter(
    ({ frameworks, when }) => frameworks.includes(framework) && meetsCondition(answers, when),
  )
}
