/**
 * Whether `count` of `of` is more than `perThousand` in 1,000; whole numbers, nothing rounds.
 * Never for nothing of nothing.
 */
export function isMoreThan(count: number, of: number, perThousand: number): boolean {
  return count * 1_000 > perThousand * of
}

/** Whether `count` of `of` is less than `perThousand` in 1,000; whole numbers, nothing rounds. */
export function isLessThan(count: number, of: number, perThousand: number): boolean {
  return count * 1_000 < perThousand * of
}

/** A fraction from 0 to 1 for display; 0 for nothing of nothing. Decides nothing. */
export function toShare(count: number, of: number): number {
  return of === 0 ? 0 : count / of
}
