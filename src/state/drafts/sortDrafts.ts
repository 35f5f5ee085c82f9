import type { Draft } from './draft.ts'

/** The newest change first. Pure. */
export function sortDrafts(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.toSorted((one, other) => Date.parse(other.changedAt) - Date.parse(one.changedAt))
}
