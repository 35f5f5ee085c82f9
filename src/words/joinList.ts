/** Names as one phrase: "Django, Flask and FastAPI", or with "or". Pure. */
export function joinList(
  language: string,
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(names)
}
