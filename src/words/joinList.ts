/** Names as one phrase: "Django, Flask and FastAPI". Pure. */
export function joinList(language: string, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
