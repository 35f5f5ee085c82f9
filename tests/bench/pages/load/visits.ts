import type { BenchPage } from '#tests/bench/pages/benchPages.ts'
import type { ObservedLoad } from './observedLoad.ts'
import type { FirstTap } from './watchFirstTap.ts'

/** What was found about a page in every round, in the order of the rounds. */
export interface Visits {
  readonly page: BenchPage
  readonly loads: readonly ObservedLoad[]
  /** Empty where nothing is to be answered; `null` is a tap that was lost. */
  readonly taps: readonly (FirstTap | null)[]
}
