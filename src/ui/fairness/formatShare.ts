/** A measured share of 0 to 1 as a percentage with one decimal. */
export function formatShare(language: string, share: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return new Intl.NumberFormat(language, { style: 'percent', ...digits }).format(share)
}
