/** One mistake in the data, in terms a first-time contributor can act on. */
export interface DatasetIssue {
  /** Path of the file below `data/`. */
  readonly file: string
  /** Keys from the top of the file to the mistake, joined by dots; empty for the file itself. */
  readonly path: string
  /** What stands there; `undefined` when something is missing. */
  readonly value: unknown
  /** What should stand there instead. */
  readonly expected: string
}
