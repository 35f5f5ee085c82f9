import type { AnsweredRow } from '#engine/model/answeredRow.ts'

/** Those of several people who answer a question alike. */
export interface Side {
  /** `null`: it doesn't matter here. */
  readonly answer: AnsweredRow | null
  /** Places of the members in the list of all, from 0. */
  readonly members: readonly number[]
}
