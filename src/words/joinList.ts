import { keepByLanguage } from './keepByLanguage.ts'

const FORMATS = {
  conjunction: keepByLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' })),
  disjunction: keepByLanguage((language) => new Intl.ListFormat(language, { type: 'disjunction' })),
}

/** Names as one phrase: "Django, Flask and FastAPI", or with "or". Pure. */
export function joinList(
  language: string,
  names: readonly string[],
  type: keyof typeof FORMATS = 'conjunction',
): string {
  return FORMATS[type](language).format(names)
}
