const MOST_CHARACTERS = 60
/** What has no place in a name: controls, what turns the direction of writing, what is unseen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu
/** What lists and tables put around a name. */
const BEFORE = /^(?:[-*•|>#]|\d+[.)])\s+|^["'“<([]+/u
const AFTER = /[\s:;,=|"'”>)\]–—-]+$/u

/** The name in a piece of pasted text, at most 60 characters of it; empty where there is none. */
export function toPlainName(text: string): string {
  const seen = text.replace(UNSEEN, '').trim()
  return seen.replace(BEFORE, '').replace(AFTER, '').trim().slice(0, MOST_CHARACTERS)
}
