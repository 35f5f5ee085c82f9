import type { Answers } from '#schema/answer.ts'

/**
 * Whether a question is open: no answer, "Not sure yet", or an option that the question does not
 * have. "Doesn't matter here" closes it. Pure; never throws.
 */
export function isOpen(
  question: { readonly id: string; readonly options: readonly { readonly id: string }[] },
  answers: Answers,
): boolean {
  const { id, options } = question
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
  if (answer?.kind === 'chosen') return !options.some((option) => option.id === answer.option)
  return answer?.kind !== 'closed'
}
