/** A decision that this browser keeps under a name, as it was when it was kept. */
export interface Draft {
  /** Means nothing; no two of a list have the same. */
  readonly id: string
  /** As `toDraftName` leaves it, never empty. Stands in no address. */
  readonly name: string
  /** Answers, own levels and the version of the dataset, as they stand in an address after `#`. */
  readonly fragment: string
  /** ISO instants in UTC. */
  readonly createdAt: string
  readonly changedAt: string
  /** Id of the framework that came first then; `null`: nobody did alone. */
  readonly pick: string | null
}

/** What is decided in a draft, apart from what it is called and when it was kept. */
export type DraftContent = Pick<Draft, 'fragment' | 'pick'>
