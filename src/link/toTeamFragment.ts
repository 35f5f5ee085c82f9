import type { Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { toToken } from './toToken.ts'

/**
 * The part of an address after `#` that holds several people's answers: how many they are, so that
 * a link that was cut off says so, then `a=` once for each. Names are free text and have no place in
 * an address.
 */
export function toTeamFragment(
  questions: readonly Question[],
  members: readonly { readonly answers: Answers }[],
): string {
  const tokens = members.map(({ answers }) => `a=${toToken(questions, answers)}`)
  return [`n=${members.length}`, ...tokens].join('&')
}
