/** The four categories, in the order of Lighthouse's own report. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

/** An audit that takes points from its category. */
export interface CostlyAudit {
  readonly category: Category
  readonly title: string
  /** From 0 to below 1. */
  readonly score: number
  /** What Lighthouse measured, in its own words; empty where it says nothing. */
  readonly value: string
}

/** One run of Lighthouse over a page. */
export interface Audited {
  /** From 0 to 1. */
  readonly scores: Readonly<Record<Category, number>>
  readonly costly: readonly CostlyAudit[]
}
