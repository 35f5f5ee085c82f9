import type { Place } from './listMoves.ts'
import { sumBeaten } from './sumBeaten.ts'

/** What the places from one on could still bring, at the very most. */
export interface Ceiling {
  /** How many of them have to change. */
  readonly forced: number
  /** Rivals that some answer there rules out or could rule out, as bits. */
  readonly outs: number
  /** Rivals that the answers there rule out as they are, as bits. */
  readonly keptOuts: number
  /** Per rival and number of changes beyond the forced ones: the largest gain. */
  readonly gains: readonly (readonly number[])[]
  /** The same for the gains over all rivals to be beaten, added up. */
  readonly together: readonly number[]
}

/**
 * Ceilings for every suffix of the places; the last one, after all places, is empty. `null` from
 * a place on that has to change and cannot. Forced changes come first, then the largest gains
 * (engine.md section 3, flips): exact against one rival, an upper bound against several at once.
 * Whole numbers; pure.
 *
 * @param ruled - rivals to rule out, as bits; all others are to be beaten.
 */
export function boundGains(
  places: readonly Place[],
  rivalCount: number,
  ruled: number,
): (Ceiling | null)[] {
  return Array.from({ length: places.length + 1 }, (_, from) => {
    const rest = places.slice(from)
    if (rest.some(({ isForced, moves }) => isForced && moves.length === 0)) return null
    return {
      forced: rest.filter(({ isForced }) => isForced).length,
      outs: rest.reduce((bits, place) => bits | outsWithin(place), 0),
      keptOuts: rest.reduce((bits, { outs }) => bits | outs, 0),
      gains: Array.from({ length: rivalCount }, (_, rival) =>
        sumLargest(rest, (gains) => gains[rival] ?? 0),
      ),
      together: sumLargest(rest, (gains) => sumBeaten(gains, ruled)),
    }
  })
}

function outsWithin({ outs, moves }: Place): number {
  return moves.reduce((bits, move) => bits | move.outs, outs)
}

/** Entry n: all forced changes at their best, and the n best of the others. */
function sumLargest(
  places: readonly Place[],
  measure: (gains: readonly number[]) => number,
): number[] {
  const largest = ({ moves }: Place) => Math.max(...moves.map(({ gains }) => measure(gains)))
  const movable = places.filter(({ moves }) => moves.length > 0)
  const forced = movable.filter(({ isForced }) => isForced)
  const free = movable.filter(({ isForced }) => !isForced).map(largest)
  const sums = [forced.reduce((sum, place) => sum + largest(place), 0)]
  for (const gain of free.sort((a, b) => b - a)) sums.push((sums.at(-1) ?? 0) + gain)
  return sums
}
