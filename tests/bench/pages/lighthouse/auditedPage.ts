import type { BenchPage } from '#tests/bench/pages/benchPages.ts'
import type { Audited } from './audited.ts'

/** All runs over a page. */
export interface AuditedPage {
  readonly page: BenchPage
  readonly runs: readonly Audited[]
}
