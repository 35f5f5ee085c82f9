import { MOST_NAME_CHARACTERS } from './toDraftName.ts'

const COUNTED = / \((\d+)\)$/

/** A valid name counted on, "name (2)": the count of one that has one gives way. Pure; never throws. */
export function toCountedName(name: string, count: number): string {
  const suffix = ` (${count})`
  const stem = [...name.replace(COUNTED, '')].slice(0, MOST_NAME_CHARACTERS - suffix.length)
  return stem.join('').trimEnd() + suffix
}

/** Whether a name is what another became where that was taken. Pure. */
export function isCountedName(name: string, from: string): boolean {
  const count = COUNTED.exec(name)?.[1]
  return count !== undefined && toCountedName(from, Number(count)) === name
}
