import type { Outcome } from './findOutcomes.ts'

/** Indexes at which the outcomes of one dataset are others than those of another. */
export function listFlipped(before: readonly Outcome[], after: readonly Outcome[]): number[] {
  return after.flatMap(({ picks, all }, index) =>
    before[index]?.picks === picks && before[index].all === all ? [] : [index],
  )
}
