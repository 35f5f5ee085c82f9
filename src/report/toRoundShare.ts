/** A share in round numbers: `count` of `of`, where `of` is 10 or 20. */
export interface RoundShare {
  readonly count: number
  readonly of: 10 | 20
}

/**
 * A share as people say it: in tenths, or as 19 of 20 or 1 of 20 where that is nearer. It never
 * says all or none unless it is. Pure.
 *
 * @param kept - 0..samples; `samples` above 0. Whole numbers.
 */
export function toRoundShare(kept: number, samples: number): RoundShare {
  if (kept === samples || kept === 0) return { count: kept === 0 ? 0 : 10, of: 10 }
  const twentieths = Math.round((20 * kept) / samples)
  if (twentieths >= 19) return { count: 19, of: 20 }
  if (twentieths <= 1) return { count: 1, of: 20 }
  return { count: Math.round((10 * kept) / samples), of: 10 }
}
