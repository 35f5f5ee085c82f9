import type { Answers } from '#schema/answer.ts'
import type { Condition } from '#schema/condition.ts'

/**
 * Whether answers meet one of several conditions, that is, every question in it is answered with
 * one of its options, however important. An open or closed question meets no condition. Pure;
 * never throws.
 */
export function meetsCondition(answers: Answers, conditions: readonly Condition[]): boolean {
  const isGiven = ([question, options]: readonly [string, readonly string[]]) => {
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined
    return answer?.kind === 'chosen' && options.includes(answer.option)
  }
  return conditions.some((condition) => Object.entries(condition).every(isGiven))
}
