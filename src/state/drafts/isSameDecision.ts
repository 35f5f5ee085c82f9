import { type ReadFragment, readFragment } from '#link/readFragment.ts'

/** Whether a fragment holds the same answers and own levels, whatever else it says. Pure. */
export function isSameDecision(
  fragment: string,
  { token, levelToken }: Pick<ReadFragment, 'token' | 'levelToken'>,
): boolean {
  const read = readFragment(fragment)
  return read.token === token && read.levelToken === levelToken
}
