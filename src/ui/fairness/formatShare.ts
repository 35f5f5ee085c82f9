/** A share of 0 to 1 as a percentage; measured ones with one decimal, limits as they are. */
export function formatShare(language: string, share: number, decimals: 0 | 1 = 1): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return new Intl.NumberFormat(language, { style: 'percent', ...digits }).format(share)
}
