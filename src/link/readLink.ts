import type { Question } from '#schema/question.ts'
import { readFragment } from './readFragment.ts'
import { type Known, type ReadLevels, readLevelToken } from './readLevelToken.ts'
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

/**
 * Reads a pasted link: a whole address, the part after `#`, or a token alone. Punctuation
 * after it is taken off. Never throws.
 */
export function readLink({ questions, ...known }: LinkedTo, link: string): ReadLink {
  const text = link.trim()
  const fragment = text.slice(text.indexOf('#') + 1)
  const { token, levelToken } = fragment.includes('=')
    ? readFragment(fragment)
    : { token: trimTrailing(fragment), levelToken: null }
  return {
    read: token === null ? { kind: 'unreadable' } : readToken(questions, token),
    levels: readLevelToken(known, levelToken),
  }
}
