import type { Question } from '#schema/question.ts'
import { readFragment } from './readFragment.ts'
import { type ReadToken, readToken } from './readToken.ts'
import { trimTrailing } from './trimTrailing.ts'

/**
 * Reads a pasted link: a whole address, the part after `#`, or a token alone. Punctuation
 * after it is taken off. Never throws.
 */
export function readLink(questions: readonly Question[], link: string): ReadToken {
  const text = link.trim()
  const fragment = text.slice(text.indexOf('#') + 1)
  const token = fragment.includes('=') ? readFragment(fragment).token : trimTrailing(fragment)
  return token === null ? { kind: 'unreadable' } : readToken(questions, token)
}
