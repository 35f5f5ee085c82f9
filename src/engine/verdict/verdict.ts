/**
 * What the answers come to. Frameworks are columns of the model, in its order.
 *
 * `pick`: one is ahead. `tie`: several are level at the top. `none`: every pick is ruled out.
 * `open`: nothing that was chosen calls for anything, so there is nothing to go on.
 */
export type Verdict =
  | { readonly kind: 'pick'; readonly framework: number }
  | { readonly kind: 'tie'; readonly frameworks: readonly number[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'open' }
