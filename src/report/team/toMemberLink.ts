import type { Verdict } from '#engine/verdict/verdict.ts'
import { toResultLink } from '#report/toResultLink.ts'
import type { Answers } from '#schema/answer.ts'
import type { TeamGrounds } from './toTeam.ts'

/** The address of one person's result, from the folder of the site. Pure. */
export function toMemberLink(
  { dataset, model }: TeamGrounds,
  answers: Answers,
  verdict: Verdict,
): string {
  return toResultLink(dataset, model, { answers, overrides: {}, decision: { verdict }, site: './' })
}
