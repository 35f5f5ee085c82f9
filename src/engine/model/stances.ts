import { KINDS, MUST, NORMAL } from './importances.ts'
import type { Model, Stances } from './model.ts'

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
