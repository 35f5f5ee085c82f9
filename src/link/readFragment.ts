import { decode } from './decode.ts'
import type { Mode } from './mode.ts'
import type { Place } from './place.ts'
import { trimTrailing } from './trimTrailing.ts'

/** What the part of an address after `#` says, as far as it could be read. */
export interface ReadFragment {
  /** Not yet read: hand it to `readToken`. `null` when the address holds no answers. */
  readonly token: string | null
  /** Not yet read: hand it to `readLevelToken`. `null` when the address holds no own levels. */
  readonly levelToken: string | null
  /** `null` when the address does not say where to be. */
  readonly place: Place | null
  /** `quick` unless the address says otherwise. */
  readonly mode: Mode
  /** As it stands there; `null` when it is missing or no day. */
  readonly datasetVersion: string | null
  readonly isUnconfirmed: boolean
  /** Id of the kept decision that the answers came from; this browser need not have it. */
  readonly draft: string | null
}

const DRAFT = /^[A-Za-z0-9-]{1,64}$/
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/**
 * Reads the part of an address after `#`, with or without it. A token that was encoded twice is
 * decoded twice; punctuation after it is taken off. Never throws.
 */
export function readFragment(fragment: string): ReadFragment {
  const entries = new Map(
    toEntries(trimTrailing(fragment))
      .split('&')
      .map((entry): [string, string] => {
        const [key = entry, ...value] = entry.split('=')
        return [key, decode(decode(value.join('=')))]
      }),
  )
  const read = (key: string) => entries.get(key) || null
  return {
    token: read('a'),
    levelToken: read('o'),
    place: readPlace(entries),
    mode: entries.get('m') === 'full' ? 'full' : 'quick',
    datasetVersion: entries.get('d')?.match(DAY)?.[0] ?? null,
    isUnconfirmed: entries.get('u') === '1',
    draft: entries.get('k')?.match(DRAFT)?.[0] ?? null,
  }
}

/** What stands after `#`, or after `?`, and is decoded where it was encoded as a whole. */
function toEntries(fragment: string): string {
  const text = fragment.replace(/^[#?]{1,2}/, '')
  return text.includes('=') ? text : decode(text)
}

function readPlace(entries: ReadonlyMap<string, string>): Place | null {
  const screen = entries.get('s')
  if (screen === 'overview' || screen === 'result') return { kind: screen }
  const question = entries.get('q')
  return question === undefined || question === '' ? null : { kind: 'question', question }
}
