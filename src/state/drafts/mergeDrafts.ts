import { createNamer } from './createNamer.ts'
import type { Draft } from './draft.ts'
import { isCountedName } from './toCountedName.ts'

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
/** As large as a product with it stays a whole number. */
const MODULUS = 4_294_967_291
const FACTOR = 65_599

/**
 * Takes other drafts in and loses none: one with the same id, change, answers and name is there
 * already, also where its name was counted on; one with the same id alone becomes a copy under a
 * free name. The id of a copy follows from what it is a copy of, so that taking the same in twice
 * changes nothing. Pure.
 */
export function mergeDrafts(drafts: readonly Draft[], incoming: readonly Draft[]): MergedDrafts {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]))
  const toFree = createNamer(drafts.map(({ name }) => name))
  const counts = { added: 0, skipped: 0, copied: 0 }
  for (const draft of incoming) {
    const present = byId.get(draft.id)
    const id = present ? toCopyId(draft) : draft.id
    if (present && (isSame(present, draft) || byId.has(id))) {
      counts.skipped++
      continue
    }
    counts[present ? 'copied' : 'added']++
    byId.set(id, { ...draft, id, name: toFree(draft.name) })
  }
  return { drafts: [...byId.values()], ...counts }
}

function isSame(present: Draft, draft: Draft): boolean {
  return (
    present.changedAt === draft.changedAt &&
    present.fragment === draft.fragment &&
    (present.name === draft.name || isCountedName(present.name, draft.name))
  )
}

function toCopyId({ id, changedAt, name, fragment }: Draft): string {
  const parts = [Date.parse(changedAt), toDigest(`${fragment} ${name}`)]
  const end = parts.map((part) => part.toString(BASE)).join('-')
  return `${id}-${end}`.slice(-MOST_ID_CHARACTERS)
}

/** A number that two texts hardly share. */
function toDigest(text: string): number {
  let digest = 0
  for (const character of text) {
    digest = (digest * FACTOR + (character.codePointAt(0) ?? 0)) % MODULUS
  }
  return digest
}
