/** Where in the wizard a person is. A question is named by its id. */
export type Place =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'overview' }
  | { readonly kind: 'result' }
