import type { FrameworkCore } from '#schema/framework.ts'
import { CENTRE_LEVEL } from './centreLevel.ts'

/** The level that counts: the centre where a criterion could not be rated. */
export function levelOf(trait: FrameworkCore['traits'][string] | undefined): number {
  return trait && 'level' in trait ? trait.level : CENTRE_LEVEL
}
