import type { Place } from './place.ts'
import { type AddressParts, readAddress } from './readAddress.ts'
import { type Known, type ReadLevels, readLevelToken } from './readLevelToken.ts'
import type { Named } from './readQuery.ts'
import { type ReadToken, readToken } from './readToken.ts'
import { trimTrailing } from './trimTrailing.ts'

/** What a link can name. */
type LinkedTo = Known & Named

/** What a link holds: the answers, the own levels, and where it leads; `null`: it does not say. */
export interface ReadLink {
  readonly read: ReadToken
  readonly levels: ReadLevels
  readonly place: Place | null
}

/**
 * Reads a pasted link: a whole address, the part after `#`, or a token alone. Punctuation
 * after it is taken off. Never throws.
 */
export function readLink(linkedTo: LinkedTo, link: string): ReadLink {
  const { token, levelToken, written, place } = readAddress(linkedTo, toParts(link.trim()))
  const read: ReadToken =
    token !== null ? readToken(linkedTo.questions, token) : (written ?? { kind: 'unreadable' })
  return { read, levels: readLevelToken(linkedTo, levelToken), place }
}

/** The parts of a pasted text; its path says nothing about the answers. */
function toParts(text: string): AddressParts {
  const [before = '', ...after] = text.split('#')
  const [path = '', ...query] = before.split('?')
  const search = trimTrailing(query.join('?'))
  const hash = after.join('#')
  const isBare = after.length === 0 && query.length === 0 && !path.includes('/')
  return { pathname: '', search, hash: toHash(isBare ? path : hash) }
}

/** A token alone is what stands after `a=` in an address. */
function toHash(text: string): string {
  return text.includes('=') ? text : `a=${trimTrailing(text)}`
}
