/** What became of something to be kept: there was no room for it, or the browser keeps nothing. */
export type Kept = 'kept' | 'full' | 'blocked'

/** Where drafts are kept as one text. Nothing here throws. */
export interface DraftPlace {
  /** `text`: `null` where nothing is kept yet. */
  read(): { readonly kind: 'read'; readonly text: string | null } | { readonly kind: 'blocked' }
  write(text: string): Kept
  /** Keeps a text that cannot be read where it is in nobody's way, with those put there before. */
  putAside(text: string): Kept
}
