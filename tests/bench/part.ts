/** What `npm run bench` can measure, in the order in which it is measured and printed. */
export const PART_NAMES = ['engine', 'load', 'interaction', 'memory', 'lighthouse'] as const
export type PartName = (typeof PART_NAMES)[number]

/** Cells as text; those of the first column are names, the others figures. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What a part has found: tables, each below a sentence that says what it holds. */
export type Figures = readonly { readonly about: string; readonly table: Table }[]

/**
 * Measures a part.
 *
 * @param runs - how often to measure each page; `null`: as often as the part sees fit.
 */
export type Measure = (runs: number | null) => Promise<Figures>
