import { readFragment } from '#link/readFragment.ts'
import type { Draft } from './draft.ts'
import { isSameDecision } from './isSameDecision.ts'

/**
 * The kept decision with exactly these answers and own levels; `null`: there is none. Pure.
 *
 * @param origin - id of the one to be taken before others that are alike.
 */
export function findKept(
  drafts: readonly Draft[],
  fragment: string,
  origin: string | null,
): Draft | null {
  const present = readFragment(fragment)
  const alike = drafts.filter((draft) => isSameDecision(draft.fragment, present))
  return alike.find(({ id }) => id === origin) ?? alike[0] ?? null
}
