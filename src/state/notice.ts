import type { Disagreement } from '#engine/advice/findDisagreement.ts'

/** Parts of a link, as they stand there, that are not what they were when it was made. */
export interface ChangedParts {
  /** They mean nothing in this dataset and were left out. */
  readonly unknown: readonly string[]
  /** They count as the option that took the place of theirs. */
  readonly replaced: readonly string[]
}

/** Something the person should be told about what was read or could not be kept. */
export type Notice =
  /** The answers of an earlier visit were taken up again. */
  | { readonly kind: 'resumed' }
  /** The answers came with a link. `madeOn`: the day of its facts, where they are not today's. */
  | { readonly kind: 'link-opened'; readonly madeOn: string | null }
  /** This is a kept decision, as it was kept. `disagreement`: somebody else comes first today. */
  | ({
      readonly kind: 'draft-opened'
      readonly name: string
      readonly disagreement: Disagreement | null
    } & ChangedParts)
  /** The link was whole, and says that somebody else came first than does today. */
  | ({
      readonly kind: 'link-disagrees'
      readonly madeOn: string | null
    } & Disagreement &
      ChangedParts)
  /** The link was whole, but some of it means nothing in this dataset, or something else by now. */
  | ({ readonly kind: 'link-partly-changed' } & ChangedParts)
  /** The answers of the link are whole, but not the levels of its sender's own. */
  | { readonly kind: 'link-levels-damaged' }
  /** The link is damaged: no result until somebody has looked at the answers that were read. */
  | { readonly kind: 'link-damaged'; readonly readCount: number }
  | { readonly kind: 'link-newer' }
  | { readonly kind: 'link-too-long' }
  | { readonly kind: 'link-unreadable' }
  /** This browser keeps nothing for us; the address still holds the answers. */
  | { readonly kind: 'storage-blocked' }
  /** What this browser kept of an earlier visit could not be read; it is kept as it was. */
  | { readonly kind: 'progress-unreadable' }
  /** Answers of another tab gave way to those of this one; they can be had back. */
  | { readonly kind: 'other-tab' }
  /** Answers gave way to others; they can be had back. */
  | { readonly kind: 'answers-replaced' }
