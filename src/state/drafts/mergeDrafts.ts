import { addDraft } from './changeDrafts.ts'
import type { Draft } from './draft.ts'

/** A list with the drafts of another taken in, and what became of each. */
export interface MergedDrafts {
  readonly drafts: readonly Draft[]
  readonly added: number
  /** They were there already. */
  readonly skipped: number
  /** They had changed here or there, so both are kept: this one as a copy. */
  readonly copied: number
}

const MOST_ID_CHARACTERS = 64
const BASE = 36

/**
 * Takes other drafts in and loses none: one with the same id and the same change is there already;
 * one with the same id and another change becomes a copy under a free name. The id of a copy
 * follows from what it is a copy of, so that taking the same in twice changes nothing. Pure.
 */
export function mergeDrafts(drafts: readonly Draft[], incoming: readonly Draft[]): MergedDrafts {
  let merged: MergedDrafts = { drafts, added: 0, skipped: 0, copied: 0 }
  for (const draft of incoming) merged = takeIn(merged, draft)
  return merged
}

function takeIn(merged: MergedDrafts, draft: Draft): MergedDrafts {
  const { drafts, added, skipped, copied } = merged
  const present = drafts.find(({ id }) => id === draft.id)
  if (!present) return { ...merged, drafts: addDraft(drafts, draft), added: added + 1 }
  const id = toCopyId(draft)
  const isHere = present.changedAt === draft.changedAt || drafts.some((one) => one.id === id)
  if (isHere) return { ...merged, skipped: skipped + 1 }
  return { ...merged, drafts: addDraft(drafts, { ...draft, id }), copied: copied + 1 }
}

function toCopyId({ id, changedAt }: Draft): string {
  return `${id}-${Date.parse(changedAt).toString(BASE)}`.slice(-MOST_ID_CHARACTERS)
}
