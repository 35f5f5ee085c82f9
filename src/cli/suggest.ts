import { closestMatch } from 'leven'

/** The end of a sentence about an id that does not exist: what exists, and what was likely meant. */
export function suggest(id: string, existing: readonly string[]): string {
  const nearest = closestMatch(id, [...existing])
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`
}
