import type { DatasetIssue } from './datasetIssue.ts'

/** Objects and lists inside each other, the file itself included. */
const DEEPEST = 7
/** Names that mean something else in the language of the program. */
const TAKEN = ['__proto__', 'constructor']
/** Control characters, those that turn the direction of text around, halves of characters, and what stands for a byte that could not be read. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/u
/** More marks on one letter than any script has. */
const PILED = /\p{M}{5}/u
/** More than any word has, in a script that puts spaces between words; addresses are no words. */
const ENDLESS = /^(?!https:).*[^\s\p{Lo}]{61}/u

/**
 * What no shape would notice in a file that somebody opens: nesting deeper than any dataset has,
 * names that the language of the program has taken, and characters that hide what a text says.
 * Nothing below a place that is too deep is looked at. Never throws.
 *
 * @param value - what `JSON.parse` made.
 */
export function listUnsafe(value: unknown, path: readonly string[] = []): DatasetIssue[] {
  const issue = (expected: string, found?: unknown): DatasetIssue => ({
    file: '',
    path: path.join('.'),
    value: found,
    expected,
  })
  if (typeof value === 'string') return issueOfText(value).map((said) => issue(said, value))
  if (typeof value !== 'object' || value === null) return []
  if (path.length >= DEEPEST) return [issue(`at most ${DEEPEST} levels of nesting`)]
  return Object.entries(value).flatMap(([key, inner]) => [
    ...issueOfText(key).map((said) => issue(said, key)),
    ...listUnsafe(inner, [...path, key]),
  ])
}

function issueOfText(text: string): string[] {
  if (TAKEN.includes(text)) return ['another name, for programs have taken this one']
  if (UNSEEN.test(text)) return ['text in UTF-8 without control or direction characters']
  if (PILED.test(text)) return ['at most four marks on one letter']
  return ENDLESS.test(text) ? ['words of at most 60 characters'] : []
}
