import type { Draft } from './draft.ts'
import { MOST_NAME_CHARACTERS } from './toDraftName.ts'

const COUNTED = / \(\d+\)$/

/**
 * The name itself where no draft has it, else the first of "name (2)", "name (3)" … that none has.
 * Pure; never throws.
 *
 * @param wanted - a valid name; stays one.
 * @param except - id of the draft that is to have the name.
 */
export function toFreeName(drafts: readonly Draft[], wanted: string, except?: string): string {
  const taken = new Set(drafts.filter(({ id }) => id !== except).map(({ name }) => name))
  if (!taken.has(wanted)) return wanted
  const stem = [...wanted.replace(COUNTED, '')]
  for (let count = 2; ; count++) {
    const suffix = ` (${count})`
    const name =
      stem
        .slice(0, MOST_NAME_CHARACTERS - suffix.length)
        .join('')
        .trimEnd() + suffix
    if (!taken.has(name)) return name
  }
}
