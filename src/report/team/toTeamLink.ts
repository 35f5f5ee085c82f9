import { toTeamFragment } from '#link/toTeamFragment.ts'
import type { Answers } from '#schema/answer.ts'
import type { DatasetCore } from '#schema/dataset.ts'

/**
 * The address of several people's answers side by side. Pure.
 *
 * @param site - with a slash at the end.
 */
export function toTeamLink(
  { questions }: Pick<DatasetCore, 'questions'>,
  members: readonly { readonly answers: Answers }[],
  site: string,
): string {
  return `${site}team.html#${toTeamFragment(questions, members)}`
}
