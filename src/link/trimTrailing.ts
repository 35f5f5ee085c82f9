/** What chat programs and sentences leave at the end of an address; bounded, so never slow. */
const TRAILING = /[.,;:!?)\]>"'\s]{1,20}$/

/** A pasted address or token without the punctuation and space after it. */
export function trimTrailing(text: string): string {
  return text.replace(TRAILING, '')
}
