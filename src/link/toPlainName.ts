/** Controls, line and paragraph ends, halves of characters, and what turns the way of reading. */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu
const VISIBLE = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u

/**
 * A text as a name: in one line, without what cannot be seen or would disturb what stands around it.
 * Empty where nothing is left to be seen. Cleaning what is clean changes nothing. Pure; never throws.
 *
 * @param most - how many characters of it are kept, as people count them or nearly: code points.
 */
export function toPlainName(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').replace(UNWANTED, '').replace(/\s+/g, ' ').trim()
  const name = [...line].slice(0, most).join('').trim()
  return VISIBLE.test(name) ? name : ''
}
