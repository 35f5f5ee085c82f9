import type { Decision } from '#engine/decide.ts'

/**
 * The frameworks to put at the head of the result, as columns: the pick; all of a tie; the first
 * two where it is too close to call; nobody without a verdict.
 */
export function toLeaders({ verdict, firmness, comparison }: Decision): readonly number[] {
  if (verdict.kind === 'tie') return verdict.frameworks
  if (verdict.kind !== 'pick') return []
  const isClose = firmness?.strength === 'too-close' && comparison !== null
  return isClose ? [comparison.favoured, comparison.rival] : [verdict.framework]
}
