import { toPlainName } from './toPlainName.ts'

const MOST_CHARACTERS = 60
/** What is looked at of a text, so that no text is slow. In UTF-16 units. */
const MOST_READ = 400
/** What lists and tables put before a name, and quotation marks. */
const BEFORE = /^(?:[-*•|>#"'“‘«<([\s]|\d{1,3}[.)](?=\s|$)){1,20}/u
/** What sentences, lists and quotation marks leave behind it. */
const AFTER = /[\s:;,=|"'”’»>–—-]{1,20}$/u

/** The name that stands beside a link in pasted text, at most 60 characters; empty where none does. */
export function toMemberName(text: string): string {
  const bare = text.slice(0, MOST_READ).trim().replace(BEFORE, '').replace(AFTER, '')
  const isOpen = bare.includes('(') || bare.includes('[')
  return toPlainName(isOpen ? bare : bare.replace(/[)\]]{1,5}$/, ''), MOST_CHARACTERS)
}
