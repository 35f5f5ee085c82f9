import type { Column, Scheme } from './rows.ts'
import type { Site } from './sites.ts'
import type { Visitor } from './visitSite.ts'

/** What the checks of a site work with. */
export interface Visited {
  readonly site: Site
  readonly scheme: Scheme
  readonly visitor: Visitor
  /** Fills in a cell of the table: the check has passed, with this. */
  tell(column: Column, text: string): void
}
