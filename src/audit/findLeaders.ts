import type { Model } from '#engine/model.ts'

/**
 * The columns that share the highest score, one bit each (column 0 is 1, column 1 is 2, column 2
 * is 4, up to 31 columns), so that two outcomes are the same when the numbers are. 0 without
 * columns.
 *
 * @param scores - of any number of answer sets, one after the other.
 * @param first - where the answer set begins.
 * @param columns - whom to compare.
 */
export function findLeaders(scores: Int32Array, first: number, columns: readonly number[]): number {
  let highest = Number.MIN_SAFE_INTEGER
  let leaders = 0
  for (const column of columns) {
    const score = scores[first + column] ?? 0
    if (score > highest) leaders = 0
    if (score >= highest) {
      leaders |= 1 << column
      highest = score
    }
  }
  return leaders
}

/** The columns of a set of leaders, lowest first. */
export function listLeaders(leaders: number): number[] {
  const columns: number[] = []
  for (let column = 0; leaders >>> column > 0; column++) {
    if ((leaders >>> column) & 1) columns.push(column)
  }
  return columns
}

/** The ids of a set of leaders, in the order of the model. */
export function nameLeaders({ frameworkIds }: Model, leaders: number): string[] {
  return listLeaders(leaders).flatMap((column) => frameworkIds[column] ?? [])
}
