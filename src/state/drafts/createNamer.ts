import { toCountedName } from './toCountedName.ts'

/**
 * Gives names that nobody has: the one wanted, else the first of "name (2)", "name (3)" … that is
 * free. What it has given is taken.
 *
 * @param names - those that are taken already.
 */
export function createNamer(names: Iterable<string>): (wanted: string) => string {
  const taken = new Set(names)
  /** By the first counted name: the count below which none is free. */
  const counts = new Map<string, number>()
  const toFree = (wanted: string): string => {
    if (!taken.has(wanted)) return wanted
    const second = toCountedName(wanted, 2)
    let count = counts.get(second) ?? 2
    while (taken.has(toCountedName(wanted, count))) count++
    counts.set(second, count)
    return toCountedName(wanted, count)
  }
  return (wanted) => {
    const name = toFree(wanted)
    taken.add(name)
    return name
  }
}
