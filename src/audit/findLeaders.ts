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
