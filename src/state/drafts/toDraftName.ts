import { toPlainName } from '#link/toPlainName.ts'

/** Characters as people count them, or nearly: code points. */
export const MOST_NAME_CHARACTERS = 80

/** A text as the name of a draft: at most 80 characters of it (see `toPlainName`). */
export function toDraftName(text: string): string {
  return toPlainName(text, MOST_NAME_CHARACTERS)
}
