import { closestMatch } from 'leven'

/**
 * The end of a message about an id that does not exist: the nearest that does. An id that holds
 * the one given counts as nearer than any that is merely spelt alike.
 */
export function suggest(id: string, existing: readonly string[]): string {
  const holding = existing.find((candidate) => id !== '' && candidate.includes(id))
  const alike = closestMatch(id, [...existing], { maxDistance: Math.ceil(id.length / 2) })
  const likely = holding ?? alike
  if (likely !== undefined) return ` Did you mean "${likely}"?`
  const nearest = closestMatch(id, [...existing])
  return nearest === undefined ? '' : ` The nearest is "${nearest}".`
}
