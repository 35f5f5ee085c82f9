import type { Overrides } from '#schema/overrides.ts'
import { toCheck } from './toCheck.ts'

/**
 * A person's own levels as the part of a link that holds them; `null` where there are none.
 *
 *     token = entry *("~" entry) "." check
 *     entry = framework id "." criterion id "." level
 *
 * Entries are sorted, so equal levels make equal tokens. Pure; never throws.
 */
export function toLevelToken(overrides: Overrides): string | null {
  const entries = Object.entries(overrides).flatMap(([framework, levels]) =>
    Object.entries(levels).map(([criterion, level]) => `${framework}.${criterion}.${level}`),
  )
  if (entries.length === 0) return null
  const body = entries.sort().join('~')
  return `${body}.${toCheck(body)}`
}
