import type { AnsweredRow } from '#engine/model/answeredRow.ts'

/** Something still to be decided: the answers that each way of deciding it comes to. */
export interface Choice {
  /** How it stands now comes first, then the other ways; no answers is a way as well. */
  readonly ways: readonly [readonly AnsweredRow[], ...(readonly AnsweredRow[])[]]
}
