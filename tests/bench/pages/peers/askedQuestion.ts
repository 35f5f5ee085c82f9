/** A question as every page of the comparison asks it, in the words of the site. */
export interface AskedQuestion {
  readonly id: string
  readonly title: string
  readonly help: string
  /** The two answers that every question has come last. */
  readonly options: readonly { readonly id: string; readonly label: string }[]
}
