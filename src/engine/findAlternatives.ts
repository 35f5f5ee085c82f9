import type { Standing } from './rankFrameworks.ts'
import type { Weightings } from './sampleWeightings.ts'

/**
 * An alternative that deserves to be named beside the pick, by the share of weightings in which it
 * outranks every pick: `better` from 90 %, `worth-a-look` from 65 %, `close` from 35 %, where
 * neither side is ahead in two thirds of them.
 */
export interface NamedAlternative {
  /** Column in the model. */
  readonly framework: number
  readonly standing: 'better' | 'worth-a-look' | 'close'
}

const BANDS = [
  { standing: 'better', percent: 90 },
  { standing: 'worth-a-look', percent: 65 },
  { standing: 'close', percent: 35 },
] as const

/**
 * The alternatives to name, best placed first. One that is ruled out is never named. When every
 * pick is ruled out, an alternative that is left outranks them in every weighting. Pure; never
 * throws.
 */
export function findAlternatives(
  standings: readonly Standing[],
  { ahead, samples }: Weightings,
): NamedAlternative[] {
  return standings
    .filter(({ role, ruledOutBy }) => role === 'alternative' && ruledOutBy.length === 0)
    .flatMap(({ framework }) => {
      const band = BANDS.find(({ percent }) => (ahead[framework] ?? 0) * 100 >= percent * samples)
      return band ? [{ framework, standing: band.standing }] : []
    })
}
