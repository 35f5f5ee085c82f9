import type { HeldDrafts } from './createDraftKeeper.ts'
import type { Draft, DraftContent } from './draft.ts'
import type { MergedDrafts } from './mergeDrafts.ts'
import type { UnreadEntry } from './readDrafts.ts'

/** Why a file brought nothing. */
export type RefusedFile = 'too-large' | 'unreadable' | 'newer'

/** What was done last, to be told until something else is done. */
export type DraftNews =
  | {
      readonly kind: 'kept' | 'updated' | 'renamed' | 'duplicated' | 'restored'
      readonly id: string
    }
  | { readonly kind: 'deleted'; readonly draft: Draft }
  /** It was to be changed, but another tab has deleted it. */
  | { readonly kind: 'gone' }
  | ({
      readonly kind: 'imported'
      readonly unread: readonly UnreadEntry[]
    } & Omit<MergedDrafts, 'drafts'>)
  | { readonly kind: 'refused'; readonly why: RefusedFile }
  | { readonly kind: 'exported'; readonly count: number }
  /** What cannot be read was put aside, or was left as it is because there was no room for that. */
  | { readonly kind: 'put-aside' | 'not-put-aside' }

export interface DraftsState extends HeldDrafts {
  readonly news: DraftNews | null
}

/** What can happen, as past events. A draft is named by its id. */
interface DraftsActions {
  draftKept(named: Pick<Draft, 'name'> & DraftContent): void
  /** Other answers are kept under the same name. */
  draftUpdated(id: string, content: DraftContent): void
  draftRenamed(id: string, name: string): void
  draftDuplicated(id: string): void
  draftDeleted(id: string): void
  /** The draft deleted last is wanted back. */
  deletionUndone(): void
  /** A file was chosen, and this is what stands in it. */
  fileRead(text: string): void
  fileRefused(why: RefusedFile): void
  fileSaved(count: number): void
  /** What cannot be read is to be out of the way. */
  unreadPutAside(): void
  /** Another tab has changed what is kept. */
  changedElsewhere(): void
}

export type DraftsStoreState = DraftsState & DraftsActions
