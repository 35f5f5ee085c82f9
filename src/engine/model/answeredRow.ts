/** A chosen answer, as the tables of the model see it. */
export interface AnsweredRow {
  /** Index of the question in the model. */
  readonly question: number
  /** Row of the chosen option. */
  readonly row: number
  /**
   * What importance multiplies the points by: 1 normal, 2 important and must-have; the sum of these
   * over several people who say the same.
   */
  readonly factor: number
  readonly isMust: boolean
}
