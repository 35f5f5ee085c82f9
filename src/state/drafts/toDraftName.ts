/** Characters as people count them, or nearly: code points. */
export const MOST_NAME_CHARACTERS = 80

/** Controls, line and paragraph ends, halves of characters, and what turns the way of reading. */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu
const VISIBLE = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u

/**
 * A text as the name of a draft: in one line, without what cannot be seen or would disturb what
 * stands around it, at most 80 characters. Empty where nothing is left to be seen. Cleaning what is
 * clean changes nothing. Pure; never throws.
 */
export function toDraftName(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(UNWANTED, '').replace(/\s+/g, ' ').trim()
  const name = [...line].slice(0, MOST_NAME_CHARACTERS).join('').trim()
  return VISIBLE.test(name) ? name : ''
}
