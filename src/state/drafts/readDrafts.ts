import { readFragment } from '#link/readFragment.ts'
import type { Draft } from './draft.ts'
import { toDraftName } from './toDraftName.ts'
import { DRAFTS_VERSION } from './writeDrafts.ts'

/** An entry that is no draft, as it stands there. */
export interface UnreadEntry {
  /** Counted from 1. */
  readonly place: number
  readonly why: 'shape' | 'id' | 'repeated' | 'name' | 'answers' | 'dates' | 'pick'
  readonly entry: unknown
}

/**
 * What a text says about drafts. `newer`: written by a later version of this program, so none of it
 * is guessed at. `unreadable`: not such a list at all.
 */
export type ReadDrafts =
  | {
      readonly kind: 'read'
      readonly drafts: readonly Draft[]
      readonly unread: readonly UnreadEntry[]
    }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' }

const ID = /^[A-Za-z0-9-]{1,64}$/
/** What `toFragment` writes, and a good deal more room than it needs. */
const FRAGMENT = /^[A-Za-z0-9._~=&-]{1,4096}$/
const PICK = /^[a-z0-9-]{1,64}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/

/** Reads kept drafts, or those of a file: what can be used, and what cannot. Never throws. */
export function readDrafts(text: string): ReadDrafts {
  const whole = parse(text)
  if (!isRecord(whole)) return { kind: 'unreadable' }
  const { v: version, drafts: entries } = whole
  if (typeof version === 'number' && version > DRAFTS_VERSION) return { kind: 'newer' }
  if (version !== DRAFTS_VERSION || !Array.isArray(entries)) return { kind: 'unreadable' }
  const drafts = new Map<string, Draft>()
  const unread: UnreadEntry[] = []
  for (const [at, entry] of entries.entries()) {
    const draft = readDraft(entry, drafts)
    if (typeof draft === 'string') unread.push({ place: at + 1, why: draft, entry })
    else drafts.set(draft.id, draft)
  }
  return { kind: 'read', drafts: [...drafts.values()], unread }
}

/** A draft, or why an entry is none. */
function readDraft(entry: unknown, before: ReadonlyMap<string, Draft>): Draft | UnreadEntry['why'] {
  if (!isRecord(entry)) return 'shape'
  const { id, fragment, createdAt, changedAt, pick } = entry
  if (!isLike(id, ID)) return 'id'
  if (before.has(id)) return 'repeated'
  const name = typeof entry.name === 'string' ? toDraftName(entry.name) : ''
  if (name === '') return 'name'
  if (!isLike(fragment, FRAGMENT) || readFragment(fragment).token === null) return 'answers'
  if (!isInstant(createdAt) || !isInstant(changedAt)) return 'dates'
  if (pick !== null && !isLike(pick, PICK)) return 'pick'
  return { id, name, fragment, createdAt, changedAt, pick }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLike(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function isInstant(value: unknown): value is string {
  return isLike(value, INSTANT) && !Number.isNaN(Date.parse(value))
}
