/** A share in round numbers: `count` of `of`, where `of` is 10 or 20. */
export interface RoundShare {
  readonly count: number
  readonly of: 10 | 20
}

/**
 * A share as people say it: in tenths, and in twentieths below two and above eight in ten. There it
 * says no more than is reached, and no less than is left; it never says all or none unless it is.
 * Pure.
 *
 * @param kept - 0..samples; `samples` above 0. Whole numbers.
 */
export function toRoundShare(kept: number, samples: number): RoundShare {
  if (kept === samples || kept === 0) return { count: kept === 0 ? 0 : 10, of: 10 }
  const share = (20 * kept) / samples
  const isNearAll = share >= 16
  if (!isNearAll && share > 4) return { count: Math.round(share / 2), of: 10 }
  // Whole twentieths that are reached, so that nine in ten are said only where they are.
  const twentieths = isNearAll ? Math.floor(share) : Math.ceil(share)
  const isEven = twentieths % 2 === 0
  return isEven ? { count: twentieths / 2, of: 10 } : { count: twentieths, of: 20 }
}
