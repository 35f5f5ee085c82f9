/** One number of the dataset that decides something: a level of a trait, or the strength of a need. */
export type Cell =
  | { readonly kind: 'trait'; readonly framework: string; readonly criterion: string }
  | {
      readonly kind: 'need'
      readonly question: string
      readonly option: string
      readonly criterion: string
    }

/** A cell and its number: a level from 0 to 4, or a need from 0 (not called for) to 3. */
export type CellValue = Cell & { readonly value: number }
