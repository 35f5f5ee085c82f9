import type { Disagreement } from '#engine/advice/findDisagreement.ts'
import type { Mode } from '#link/mode.ts'
import type { Place } from '#link/place.ts'
import type { ReadLevels } from '#link/readLevelToken.ts'
import type { ReadToken } from '#link/readToken.ts'

/** A kept decision that a link leads to. */
export interface OpenedDraft {
  readonly id: string
  readonly name: string
  /** The answers of the link are still those that were kept. */
  readonly isAsKept: boolean
}

/** A link that was followed. */
export interface OpenedLink {
  readonly read: ReadToken
  readonly place: Place | null
  readonly mode: Mode
  readonly levels: ReadLevels
  /** A damaged link once, whose answers nobody has looked at since. */
  readonly isUnconfirmed: boolean
  /** Day of the facts it was made with, where they are not the present ones. */
  readonly madeOn: string | null
  /** Today's data do not agree with the pick that a shared link carries. */
  readonly disagreement: Disagreement | null
  /** The kept decision that it leads to; `null`: none that this browser has. */
  readonly draft: OpenedDraft | null
  /** `own`: an entry of this person's history, reached again. `outside`: anything else. */
  readonly origin: 'own' | 'outside'
  /** The epoch of the entry; `null` begins a new one. */
  readonly epoch: number | null
}
