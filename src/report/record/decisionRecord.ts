/** One option that was weighed, and what speaks for and against it. */
export interface WeighedOption {
  readonly name: string
  /** Place, points, and whether an answer rules it out; one sentence. */
  readonly standing: string
  /** Each may follow "because". */
  readonly good: readonly string[]
  readonly bad: readonly string[]
}

/** A decision to be kept: everything that a record of any form says, in plain text without markup. */
export interface DecisionRecord {
  readonly title: string
  /** Who decides, where that is known. */
  readonly deciders: readonly string[]
  /** The day on which the record is made. */
  readonly date: string
  readonly context: string
  /** What drives the decision, weightiest first: the answers. */
  readonly drivers: readonly string[]
  /** First to last. */
  readonly options: readonly WeighedOption[]
  /** Name of the pick; `null`: nobody comes first alone. */
  readonly chosen: string | null
  /** May follow "because". */
  readonly because: string
  readonly good: readonly string[]
  readonly bad: readonly string[]
  /** What to try before it is accepted; `null` where nothing sets the first two apart. */
  readonly confirmation: string | null
  readonly firmness: readonly string[]
  /** What would change it, a sentence each. */
  readonly changes: readonly string[]
  /** When to look again, in a sentence. */
  readonly review: string
  /** What a reminder is called. */
  readonly reminder: string
  /** The day on which to look again. */
  readonly reviewOn: string
  /** Levels of one's own that it rests on. */
  readonly assumptions: readonly string[]
  /** `null`: no link leads to the result. */
  readonly link: string | null
  readonly datasetVersion: string
}
