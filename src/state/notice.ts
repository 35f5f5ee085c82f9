import type { Place } from '#link/place.ts'
import type { DroppedPair } from '#link/readToken.ts'
import type { Answers } from '#schema/answer.ts'

/** Something the person should be told about what was read or could not be kept. */
export type Notice =
  /** The answers of an earlier visit were taken up again. */
  | { readonly kind: 'resumed' }
  /** The link was whole, but some of it means nothing in this dataset. */
  | { readonly kind: 'link-partly-unknown'; readonly dropped: readonly DroppedPair[] }
  /** The link is damaged: no result until somebody has looked at the answers that were read. */
  | {
      readonly kind: 'link-damaged'
      readonly readCount: number
      readonly dropped: readonly DroppedPair[]
    }
  | { readonly kind: 'link-newer' }
  | { readonly kind: 'link-too-long' }
  | { readonly kind: 'link-unreadable' }
  /** This browser keeps nothing for us; the address still holds the answers. */
  | { readonly kind: 'storage-blocked' }
  /** Answers gave way to a fresh start or to a use case; they can be had back. */
  | { readonly kind: 'answers-replaced'; readonly before: { answers: Answers; place: Place } }
