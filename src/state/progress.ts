import type { Mode } from '#link/mode.ts'
import type { Place } from '#link/place.ts'
import type { Answers } from '#schema/answer.ts'
import type { Overrides } from '#schema/overrides.ts'

/** How far somebody had come. */
export interface Progress {
  readonly answers: Answers
  readonly place: Place
  readonly mode: Mode
  /** Own levels in place of the published ones. */
  readonly overrides: Overrides
  /** Id of the kept decision that the answers came from; `null` where they came from none. */
  readonly draft: string | null
}

/** What a decision rests on: answers and levels of one's own. */
export type Given = Pick<Progress, 'answers' | 'overrides'>

/** What a browser kept of earlier visits; `null` where there is nothing. */
export interface KeptProgress {
  readonly own: Progress | null
  /** Answers that gave way to others. */
  readonly setAside: Progress | null
  /** What was given before what is being tried. */
  readonly trial: Given | null
}
