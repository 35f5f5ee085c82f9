import type { Draft } from './draft.ts'
import type { DraftPlace } from './draftPlace.ts'
import { readDrafts, type UnreadEntry } from './readDrafts.ts'
import { writeDrafts } from './writeDrafts.ts'

/** Why what is shown is not what is kept. `text`: what stands there and cannot be read, untouched. */
export type DraftTrouble =
  | { readonly kind: 'blocked' | 'full' }
  | { readonly kind: 'newer' | 'unreadable'; readonly text: string }

/** The drafts as they are now, kept or not. */
export interface HeldDrafts {
  readonly drafts: readonly Draft[]
  /** Those of them that are kept as they are, and others as they were before a change. */
  readonly stored: readonly Draft[]
  /** Entries of the list that are no drafts. They stay in it as they are. */
  readonly unread: readonly UnreadEntry[]
  readonly trouble: DraftTrouble | null
}

export type DraftChange = (drafts: readonly Draft[]) => readonly Draft[]

const EMPTY: HeldDrafts = { drafts: [], stored: [], unread: [], trouble: null }

/**
 * Keeps drafts in a place that others write to as well. A change is made to what stands there at
 * that moment, so that nothing another tab has written is lost; one that could not be kept is made
 * again on whatever is found there later, as long as the page is open.
 */
export function createDraftKeeper(place: DraftPlace) {
  let found = EMPTY
  let waiting: readonly DraftChange[] = []

  /** What stands there; where nothing can be read, what was found last. */
  const look = (): HeldDrafts => {
    const read = place.read()
    if (read.kind === 'blocked') return { ...found, trouble: { kind: 'blocked' } }
    if (read.text === null) return EMPTY
    const list = readDrafts(read.text)
    return list.kind === 'read'
      ? toStored(list.drafts, list.unread)
      : { ...EMPTY, trouble: { kind: list.kind, text: read.text } }
  }
  const write = (drafts: readonly Draft[]): HeldDrafts => {
    const { unread } = found
    const kept = place.write(writeDrafts(drafts, unread.map(toEntry)))
    if (kept !== 'kept') return { ...found, drafts, trouble: { kind: kept } }
    waiting = []
    found = toStored(drafts, unread)
    return found
  }
  /** Takes up what stands there, and keeps what is waiting. */
  const load = (): HeldDrafts => {
    found = look()
    const drafts = waiting.reduce((list, change) => change(list), found.drafts)
    if (waiting.length === 0 || found.trouble) return { ...found, drafts }
    return write(drafts)
  }
  return {
    load,
    change(change: DraftChange): HeldDrafts {
      waiting = [...waiting, change]
      return load()
    },
    /**
     * Makes room for drafts where something stands that cannot be read; that is kept elsewhere.
     * Where it cannot be, it is left as it is.
     */
    putUnreadAside(): { readonly held: HeldDrafts; readonly isAside: boolean } {
      const { trouble, unread, drafts } = look()
      const isWhole = trouble !== null && 'text' in trouble
      const text = isWhole ? trouble.text : JSON.stringify(unread.map(toEntry))
      const isAside =
        (isWhole || unread.length > 0) &&
        place.putAside(text) === 'kept' &&
        place.write(writeDrafts(drafts)) === 'kept'
      return { held: load(), isAside }
    },
  }
}

function toStored(drafts: readonly Draft[], unread: readonly UnreadEntry[]): HeldDrafts {
  return { drafts, stored: drafts, unread, trouble: null }
}

function toEntry({ entry }: UnreadEntry): unknown {
  return entry
}
