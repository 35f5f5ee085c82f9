const LONGEST = 60

/** Something a person wrote, in a sentence about it: quoted, on one line, not longer than needed. */
export function quote(text: string): string {
  return JSON.stringify(text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`)
}
