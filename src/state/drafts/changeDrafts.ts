import type { Draft, DraftContent } from './draft.ts'
import { toDraftName } from './toDraftName.ts'
import { toFreeName } from './toFreeName.ts'

type Drafts = readonly Draft[]

/** Puts a draft in the list, under a free name. One whose id is there already is not put in again. */
export function addDraft(drafts: Drafts, draft: Draft): Drafts {
  if (drafts.some(({ id }) => id === draft.id)) return drafts
  return [...drafts, { ...draft, name: toFreeName(drafts, draft.name) }]
}

/** Gives a draft another name, made free. A name of which nothing is left changes nothing. */
export function renameDraft(drafts: Drafts, id: string, text: string, at: string): Drafts {
  const wanted = toDraftName(text)
  if (wanted === '') return drafts
  const name = toFreeName(drafts, wanted, id)
  return change(drafts, id, (draft) =>
    draft.name === name ? draft : { ...draft, name, changedAt: at },
  )
}

/** Keeps other answers under the same name. */
export function updateDraft(
  drafts: Drafts,
  id: string,
  { fragment, pick }: DraftContent,
  at: string,
): Drafts {
  return change(drafts, id, (draft) => ({ ...draft, fragment, pick, changedAt: at }))
}

/** @param copy - the id of the second draft, and the instant at which it is made. */
export function duplicateDraft(
  drafts: Drafts,
  id: string,
  copy: { readonly id: string; readonly at: string },
): Drafts {
  const draft = drafts.find((one) => one.id === id)
  if (!draft) return drafts
  return addDraft(drafts, { ...draft, id: copy.id, createdAt: copy.at, changedAt: copy.at })
}

export function removeDraft(drafts: Drafts, id: string): Drafts {
  return drafts.filter((draft) => draft.id !== id)
}

function change(drafts: Drafts, id: string, to: (draft: Draft) => Draft): Drafts {
  return drafts.map((draft) => (draft.id === id ? to(draft) : draft))
}
