/** What a person says about an answer: `important` counts twice, `must` twice and as a knock-out. */
export const IMPORTANCES = ['normal', 'important', 'must'] as const
export type Importance = (typeof IMPORTANCES)[number]

/** Words that answer any question beside its options, and the kind of answer each gives. */
export const RESERVED_ANSWERS = { 'not-sure': 'open', 'no-preference': 'closed' } as const

/**
 * One option was chosen. `isAssumed` marks the usual answer of a use case that nobody has
 * confirmed yet; `isSetBySite` one that a site which embeds the wizard has set for its readers. Both
 * count like any other.
 */
export interface ChosenAnswer {
  readonly kind: 'chosen'
  readonly option: string
  readonly importance: Importance
  readonly isAssumed: boolean
  readonly isSetBySite?: true
}

/** `open`: "Not sure yet", the same as no answer. `closed`: "Doesn't matter here". */
export type Answer = ChosenAnswer | { readonly kind: 'open' } | { readonly kind: 'closed' }

/** Answers by question id. A question that is missing is open. */
export type Answers = Readonly<Record<string, Answer>>
