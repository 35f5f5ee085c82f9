import type { Draft } from './draft.ts'

/** How far a draft is kept: as it is, as it was before it was changed last, or not at all. */
type Keeping = 'kept' | 'kept-as-before' | 'not-kept'

/**
 * How far a draft is kept. Pure.
 *
 * @param stored - the drafts that stand where they are kept; one that is kept as it is is among them itself.
 */
export function judgeKeeping(stored: readonly Draft[], draft: Draft): Keeping {
  if (stored.includes(draft)) return 'kept'
  return stored.some(({ id }) => id === draft.id) ? 'kept-as-before' : 'not-kept'
}
