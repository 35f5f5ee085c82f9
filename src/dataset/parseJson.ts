import type { DatasetIssue } from './datasetIssue.ts'

export type ParsedJson =
  | { readonly kind: 'ok'; readonly content: unknown }
  | { readonly kind: 'invalid'; readonly issue: DatasetIssue }

/** How many characters before the mistake the engine quotes in its message. */
const QUOTED_BEFORE = 10
const QUOTE = /, \.\.\."(.*)"(?:\.\.\.)? is not valid JSON$/s

/** The content of a JSON file, or the line in which it breaks, as far as the engine tells. */
export function parseJson(file: string, text: string): ParsedJson {
  try {
    return { kind: 'ok', content: JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const expected = `valid JSON (${reason.replace(QUOTE, '')})`
    const position = findPosition(text, reason)
    if (position === null) {
      const value = text.trim() === '' ? undefined : text
      return { kind: 'invalid', issue: { file, path: '', value, expected } }
    }
    const line = text.slice(0, position).split('\n').length
    const value = text.split('\n')[line - 1]?.trim()
    return { kind: 'invalid', issue: { file, path: `line ${line}`, value, expected } }
  }
}

function findPosition(text: string, reason: string): number | null {
  const stated = /at position (\d+)/.exec(reason)?.[1]
  if (stated !== undefined) return Number(stated)
  const quote = QUOTE.exec(reason)?.[1]
  const at = quote === undefined ? -1 : text.indexOf(quote)
  return at < 0 ? null : at + QUOTED_BEFORE
}
