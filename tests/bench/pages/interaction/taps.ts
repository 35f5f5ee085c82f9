import type { BenchPage } from '#tests/bench/pages/benchPages.ts'

/** Milliseconds to the next paint, tap by tap, in one run through the questions. */
export interface RunOfTaps {
  readonly choose: number[]
  readonly goOn: number[]
}

export interface Taps {
  readonly page: BenchPage
  readonly runs: readonly RunOfTaps[]
}

/** From the click that opens a result, in milliseconds. */
export interface Opening {
  /** To the next frame that was presented. */
  readonly nextPaintMs: number
  /** To the paint of the verdict with its reasons, alternatives and what would change it. */
  readonly explainedMs: number
  /** To the paint of real projects and first steps, which are fetched ahead while one answers. */
  readonly completeMs: number
}
