import { createNamer } from './createNamer.ts'
import type { Draft } from './draft.ts'

/**
 * The name itself where no draft has it, else the first of "name (2)", "name (3)" … that none has.
 * Pure; never throws.
 *
 * @param wanted - a valid name; stays one.
 * @param except - id of the draft that is to have the name.
 */
export function toFreeName(drafts: readonly Draft[], wanted: string, except?: string): string {
  return createNamer(drafts.filter(({ id }) => id !== except).map(({ name }) => name))(wanted)
}
