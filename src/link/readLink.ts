import type { Question } from '#schema/question.ts'
import { type AddressParts, readAddress } from './readAddress.ts'
import { type Known, type ReadLevels, readLevelToken } from './readLevelToken.ts'
import type { ReadQuery } from './readQuery.ts'
import { type ReadToken, readToken } from './readToken.ts'
import { trimTrailing } from './trimTrailing.ts'

/** What a link can name. */
interface LinkedTo extends Known {
  readonly questions: readonly Question[]
}

/** What a link holds: the answers and the own levels. */
export interface ReadLink {
  readonly read: ReadToken
  readonly levels: ReadLevels
}

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is

/**
 * Reads a pasted link: a whole address, the part after `#`, or a token alone. Punctuation
 * after it is taken off. Never throws.
 */
export function readLink(linkedTo: LinkedTo, link: string): ReadLink {
  const { token, levelToken, written } = readAddress(linkedTo.questions, toParts(link.trim()))
  const read: ReadToken =
    token !== null
      ? readToken(linkedTo.questions, token)
      : written
        ? toWritten(written)
        : { kind: 'unreadable' }
  return { read, levels: readLevelToken(linkedTo, levelToken) }
}

/** Answers written by name have no check: what can be read of them is what was meant. */
export function toWritten({ answers, unknown }: ReadQuery): ReadToken {
  const dropped = unknown.map((text) => ({ text, why: 'unknown-question' as const }))
  return { kind: 'intact', answers, dropped }
}

function toParts(text: string): AddressParts {
  const [, pathname = '', search = '', hash = ''] = ADDRESS.exec(text) ?? []
  const rest = trimTrailing((hash || pathname).replace(/^#/, ''))
  if (hash !== '') return { pathname, search, hash: rest.includes('=') ? hash : `#a=${rest}` }
  if (search !== '') return { pathname, search: trimTrailing(search), hash }
  // No address at all: what stands after # in one, or a token alone.
  const isAddress = pathname.includes('/')
  if (isAddress) return { pathname, search, hash }
  return { pathname: '', search, hash: rest.includes('=') ? `#${rest}` : `#a=${rest}` }
}
