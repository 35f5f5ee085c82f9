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
  const together = sumLargest(places, (gains) => sumBeaten(gains, ruled))
  const perRival = Array.from({ length: rivalCount }, (_, rival) =>
    sumLargest(places, (gains) => gains[rival] ?? 0),
  )
  return together.map((sums, from) => {
    const rest = places.slice(from)
    if (rest.some(({ isForced, moves }) => isForced && moves.length === 0)) return null
    return {
      forced: rest.filter(({ isForced }) => isForced).length,
      outs: rest.reduce((bits, place) => bits | outsWithin(place), 0),
      keptOuts: rest.reduce((bits, { outs }) => bits | outs, 0),
      gains: perRival.map((all) => all[from] ?? []),
      together: sums,
    }
  })
}

function outsWithin({ outs, moves }: Place): number {
  return moves.reduce((bits, move) => bits | move.outs, outs)
}

/** For every suffix, entry n: all forced changes at their best, and the n best of the others. */
function sumLargest(
  places: readonly Place[],
  measure: (gains: readonly number[]) => number,
): number[][] {
  let forced = 0
  let free: number[] = []
  const sums = [[0]]
  for (const { moves, isForced } of places.toReversed()) {
    if (moves.length > 0) {
      const largest = Math.max(...moves.map(({ gains }) => measure(gains)))
      if (isForced) forced += largest
      else free = [...free, largest].sort((a, b) => b - a)
    }
    sums.push(addUp(forced, free))
  }
  return sums.reverse()
}

/** The first number alone, then with one more of the others each time. */
function addUp(first: number, others: readonly number[]): number[] {
  const sums = [first]
  for (const other of others) sums.push((sums.at(-1) ?? 0) + other)
  return sums
}
