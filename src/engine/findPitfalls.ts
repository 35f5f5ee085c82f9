import type { Answers } from '#schema/answer.ts'
import type { Pitfall } from '#schema/pitfall.ts'

/**
 * The pitfalls of a framework that these answers lead to, in the order of the dataset: those of
 * which one condition holds, that is, every question in it is answered with one of its options.
 * An open or closed question meets no condition. Pure; never throws.
 *
 * @param framework - its id.
 */
export function findPitfalls(
  pitfalls: readonly Pitfall[],
  answers: Answers,
  framework: string,
): Pitfall[] {
  const isGiven = (question: string, options: readonly string[]) => {
    const answer = Object.hasOwn(answers, question) ? answers[question] : undefined
    return answer?.kind === 'chosen' && options.includes(answer.option)
  }
  return pitfalls.filter(
    ({ frameworks, when }) =>
      frameworks.includes(framework) &&
      when.some((condition) =>
        Object.entries(condition).every(([question, options]) => isGiven(question, options)),
      ),
  )
}
