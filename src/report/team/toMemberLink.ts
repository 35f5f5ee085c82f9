import type { Verdict } from '#engine/verdict/verdict.ts'
import { toTeamFragment } from '#link/toTeamFragment.ts'
import { toResultLink } from '#report/toResultLink.ts'
import type { Answers } from '#schema/answer.ts'
import type { NamedMember, TeamGrounds } from './toTeam.ts'

/** The address of one person's result, from the folder of the site. Pure. */
export function toMemberLink(
  { dataset, model }: TeamGrounds,
  answers: Answers,
  verdict: Verdict,
): string {
  return toResultLink(dataset, model, { answers, overrides: {}, decision: { verdict }, site: './' })
}

/** The address of all of these answers side by side. Pure. */
export function toTeamLink(
  { dataset }: Pick<TeamGrounds, 'dataset'>,
  members: readonly Pick<NamedMember, 'answers'>[],
  site: string,
): string {
  return `${site}team.html#${toTeamFragment(dataset.questions, members)}`
}
