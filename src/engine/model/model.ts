/** What one criterion, or one direct fit, puts into the points of an option. */
export interface Cell {
  /** The criterion called for; `null` for direct evidence (`fits`) of an incumbency option. */
  readonly criterion: string | null
  /** Points per framework, the question's weight included; signed whole numbers. */
  readonly points: readonly number[]
}

/** A least level that an option asks for, and who does not reach it. */
export interface Limit {
  /** `requires` always rules out; `must` only when the answer is marked a must-have. */
  readonly kind: 'requires' | 'must'
  /** `null`: the must-have of an incumbency answer, which asks for the framework itself. */
  readonly criterion: string | null
  /** Least level, 0-4; `null` where `criterion` is. */
  readonly least: number | null
  readonly isOut: readonly boolean[]
}

export interface ModelQuestion {
  readonly id: string
  readonly kind: 'choice' | 'incumbency'
  /** What is there already; `null` in a question on merits. */
  readonly about: 'code' | 'knowledge' | null
  /** Row of its first option in the tables; the others follow in order. */
  readonly firstRow: number
  readonly options: readonly { readonly id: string }[]
}

/**
 * Everything that can be said to a question, in tables. A *stance* is a row at an importance,
 * `3 * row + importance` (0 normal, 1 important, 2 must-have); after these comes one for every
 * question that is not answered, which gives nobody anything. So whoever tries out answers only
 * has to add up and to compare bits.
 */
export interface Stances {
  /** Importance times points: stance s and framework f meet at `points[s * F + f]`. */
  readonly points: Int32Array
  /**
   * Per stance, as bits: the frameworks that it rules out, bit f for column f, at most 30 of them.
   * Bit F is set where the answer calls for anything: it rules out that there is nothing to go on.
   */
  readonly outs: Int32Array
}

/**
 * A dataset compiled to flat whole-number tables. An option is a *row*; frameworks are columns in
 * the order of `frameworkIds`, so row r and framework f meet at `points[r * F + f]`.
 */
export interface Model {
  readonly frameworkIds: readonly string[]
  /** Columns of the frameworks that can be the headline answer. */
  readonly picks: readonly number[]
  /** Columns of those that are weighed and named when they fit better. */
  readonly alternatives: readonly number[]
  readonly questions: readonly ModelQuestion[]
  readonly points: Int32Array
  /** Most points anybody could get from the row, the denominator of `fit`. */
  readonly attainable: Int32Array
  readonly cells: readonly (readonly Cell[])[]
  readonly limits: readonly (readonly Limit[])[]
  /** Rows at every importance, and how one can be changed for another. */
  readonly stances: Stances
}
