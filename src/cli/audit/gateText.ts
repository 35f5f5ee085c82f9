/** A gate in words: what it promises, and its figures line by line. */
export interface GateText {
  readonly promise: string
  readonly lines: readonly string[]
}
