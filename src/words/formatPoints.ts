/** Signed whole numbers as the language writes them, with a true minus sign; 0 has no sign. Pure. */
export function formatPoints(language: string, points: number): string {
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero' })
    .format(points)
    .replace('-', '\u2212')
}
