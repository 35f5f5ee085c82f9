import type { Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { toToken } from './toToken.ts'

/**
 * The part of an address after `#` that holds several people's answers: `a=` once for each. Names
 * are free text and have no place in an address. Empty for nobody.
 */
export function toTeamFragment(
  questions: readonly Question[],
  members: readonly { readonly answers: Answers }[],
): string {
  return members.map(({ answers }) => `a=${toToken(questions, answers)}`).join('&')
}
