import type { Level } from '#schema/level.ts'
import type { Overrides } from '#schema/overrides.ts'
import { toCheck } from './toCheck.ts'

/** Which frameworks and criteria there are. */
export interface Known {
  readonly frameworks: readonly { readonly id: string }[]
  readonly criteria: readonly { readonly id: string }[]
}

/**
 * The own levels that a link holds, and how many could not be used. A token whose check does not
 * agree gives none of them: a level that slipped would be a wrong result in silence.
 */
export interface ReadLevels {
  readonly overrides: Overrides
  readonly isDamaged: boolean
  /** Entries that name a framework or criterion that does not exist here, as they stand. */
  readonly unknown: readonly string[]
}

const MOST_CHARACTERS = 2_048
const NONE: ReadLevels = { overrides: {}, isDamaged: false, unknown: [] }

/** Reads a token of own levels from outside; `null` stands for none. Never throws. */
export function readLevelToken(known: Known, token: string | null): ReadLevels {
  if (token === null) return NONE
  const end = token.lastIndexOf('.')
  const body = token.slice(0, Math.max(end, 0))
  if (token.length > MOST_CHARACTERS || toCheck(body) !== token.slice(end + 1)) {
    return { ...NONE, isDamaged: true }
  }
  const overrides: Record<string, Record<string, Level>> = Object.create(null)
  const unknown: string[] = []
  for (const entry of body.split('~')) {
    const [framework = '', criterion = '', digit = ''] = entry.split('.')
    const isLevel = /^[0-4]$/.test(digit)
    if (!isLevel || !isKnown(known, framework, criterion)) unknown.push(entry)
    else overrides[framework] = { ...overrides[framework], [criterion]: Number(digit) }
  }
  return { overrides: { ...overrides }, isDamaged: false, unknown }
}

function isKnown({ frameworks, criteria }: Known, framework: string, criterion: string): boolean {
  return (
    frameworks.some(({ id }) => id === framework) && criteria.some(({ id }) => id === criterion)
  )
}
