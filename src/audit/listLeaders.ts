/** The columns of a set of leaders as `findLeaders` gives it, lowest first. */
export function listLeaders(leaders: number): number[] {
  const columns: number[] = []
  for (let column = 0; leaders >>> column > 0; column++) {
    if ((leaders >>> column) & 1) columns.push(column)
  }
  return columns
}
