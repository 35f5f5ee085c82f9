/**
 * The value below or at which a share of all lie (nearest rank), so always one of them.
 *
 * @param share - above 0, up to 1; one half gives the median, the lower of two.
 * @returns NaN where there are no values.
 */
export function findQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
}
