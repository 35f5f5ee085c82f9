/** A fraction from 0 to 1 as text with one decimal; a dash for `null`. */
export function toPercent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(1)} %`
}
