import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import { isAtLeast } from './isAtLeast.ts'
import type { Weightings } from './sampleWeightings.ts'

/**
 * An alternative that deserves to be named beside the pick, by the share of weightings in which it
 * outranks every pick: `better` from 90 in a hundred, `worth-a-look` from 65, `close` from 35,
 * where neither side is ahead in two thirds of them. `left`: every pick is ruled out and this one
 * is not, so there is nobody to outrank.
 */
export interface NamedAlternative {
  /** Column in the model. */
  readonly framework: number
  readonly standing: 'better' | 'worth-a-look' | 'close' | 'left'
}

const BANDS = [
  { standing: 'better', perHundred: 90 },
  { standing: 'worth-a-look', perHundred: 65 },
  { standing: 'close', perHundred: 35 },
] as const

/**
 * The alternatives to name, best placed first. One that is ruled out is never named. Pure; never
 * throws.
 */
export function findAlternatives(
  standings: readonly Standing[],
  { ahead, samples }: Weightings,
): NamedAlternative[] {
  const eligible = standings.filter(({ ruledOutBy }) => ruledOutBy.length === 0)
  const isPickLeft = eligible.some(({ role }) => role === 'pick')
  return eligible
    .filter(({ role }) => role === 'alternative')
    .flatMap(({ framework }): NamedAlternative[] => {
      if (!isPickLeft) return [{ framework, standing: 'left' }]
      const kept = ahead[framework] ?? 0
      const band = BANDS.find(({ perHundred }) => isAtLeast({ kept, samples }, perHundred))
      return band ? [{ framework, standing: band.standing }] : []
    })
}
