/** Whether a rival is to be beaten on points, not ruled out; `ruled` has a bit for each that is. */
export function isBeaten(rival: number, ruled: number): boolean {
  return ((ruled >> rival) & 1) === 0
}

/** Margins or gains over all rivals that are to be beaten, added up; a signed whole number. */
export function sumBeaten(amounts: readonly number[], ruled: number): number {
  return amounts.reduce((sum, one, rival) => (isBeaten(rival, ruled) ? sum + one : sum), 0)
}
