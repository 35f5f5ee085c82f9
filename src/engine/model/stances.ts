import { KINDS, MUST, NORMAL } from './importances.ts'
import type { Model } from './model.ts'

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

type Tables = Pick<Model, 'questions' | 'points' | 'cells' | 'limits' | 'frameworkIds'>

/** Compiles the stances of a model. Pure; never throws. */
export function compileStances(tables: Tables): Stances {
  const { questions, limits, frameworkIds } = tables
  const stanceCount = limits.length * KINDS + questions.length
  const points = new Int32Array(stanceCount * frameworkIds.length)
  const outs = new Int32Array(stanceCount)
  for (const row of limits.keys()) tabulateRow(tables, row, points, outs)
  return { points, outs }
}

/** The stance of a row at normal importance. */
export function toNormalStance(row: number): number {
  return row * KINDS + NORMAL
}

/** The points of a row at every importance, and what it rules out. */
function tabulateRow(
  { points: plain, limits, cells, frameworkIds }: Tables,
  row: number,
  points: Int32Array,
  outs: Int32Array,
): void {
  const count = frameworkIds.length
  const stated = limits[row] ?? []
  const isCalling = stated.length > 0 || cells[row]?.length !== 0
  for (let importance = NORMAL; importance <= MUST; importance++) {
    const stance = row * KINDS + importance
    let bits = isCalling ? 1 << count : 0
    for (let column = 0; column < count; column++) {
      const one = plain[row * count + column] ?? 0
      points[stance * count + column] = importance === NORMAL ? one : 2 * one
      for (const { kind, isOut } of stated) {
        if (isOut[column] && (kind === 'requires' || importance === MUST)) bits |= 1 << column
      }
    }
    outs[stance] = bits
  }
}
