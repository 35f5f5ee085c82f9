/** What a string or an object begins and ends with, and an escape, of which neither is a part. */
const MARK = /\\.|["{}]/g
const COLON = /\s*:/y

/**
 * The first key that stands a second time in the same object, however it is spelt; `null` where
 * none does. Reads text that is valid JSON: `JSON.parse` would keep the last of them silently.
 */
export function findRepeatedKey(text: string): string | null {
  const objects: Set<string>[] = []
  let start: number | null = null
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '"') {
      const key = start === null ? null : readKey(text, start, index + 1)
      start = start === null ? index : null
      const keys = objects.at(-1)
      if (key === null || !keys) continue
      if (keys.has(key)) return key
      keys.add(key)
    } else if (start === null) {
      if (mark === '{') objects.push(new Set())
      else objects.pop()
    }
  }
  return null
}

/** The string between two places where it is a key; `null` where it is a value. */
function readKey(text: string, from: number, to: number): string | null {
  COLON.lastIndex = to
  return COLON.test(text) ? JSON.parse(text.slice(from, to)) : null
}
