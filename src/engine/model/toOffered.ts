import { CENTRE_LEVEL } from './centreLevel.ts'
import type { Need } from './readNeed.ts'

/**
 * What a level offers to a need, -2 to 2 (engine.md section 2); above what is enough it offers no
 * more:
 *
 *     offered = min(level, enough) - 2
 */
export function toOffered(level: number, { enough }: Need): number {
  return Math.min(level, enough) - CENTRE_LEVEL
}
