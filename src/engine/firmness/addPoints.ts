/** Adds to every framework's score, in place, what stands in a table from an index on. */
export function addPoints(scores: Int32Array, table: Int32Array, first: number): void {
  for (let column = 0; column < scores.length; column++) {
    scores[column] = (scores[column] ?? 0) + (table[first + column] ?? 0)
  }
}
