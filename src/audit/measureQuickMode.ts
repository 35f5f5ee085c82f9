import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { type AskingOrder, askQuickly, type QuickRun } from '#engine/questions/askQuickly.ts'
import { isSameVerdict } from '#engine/verdict/isSameVerdict.ts'

/** How many questions it takes to be able to stop, over many people. */
export interface QuickFigures {
  readonly profiles: number
  /** Until at least 19 of 20 ways of going on keep the pick. */
  readonly agreed: StopFigures
  /** Until nothing left can change the pick. */
  readonly settled: StopFigures
}

export interface StopFigures {
  /**
   * Numbers of questions asked: least, lower quartile, median, upper quartile, most. Who can never
   * stop is asked them all.
   */
  readonly asked: readonly [number, number, number, number, number]
  /** At how many the verdict is that on all answers. */
  readonly same: number
}

/**
 * What quick mode saves and what it costs (engine.md section 3, next question), measured on people
 * whose answers are known. Pure; never throws; zeros for nobody.
 */
export function measureQuickMode(
  model: Model,
  profiles: readonly (readonly AnsweredRow[])[],
  asking: AskingOrder,
): QuickFigures {
  const runs = profiles.map((wouldSay) => askQuickly(model, wouldSay, asking))
  return {
    profiles: runs.length,
    agreed: toFigures(runs, 'agreed'),
    settled: toFigures(runs, 'settled'),
  }
}

function toFigures(runs: readonly QuickRun[], kind: 'agreed' | 'settled'): StopFigures {
  const asked = runs
    .map((run) => run[kind]?.asked ?? run.order.length)
    .sort((one, other) => one - other)
  const same = runs.filter((run) => {
    const stop = run[kind]
    return stop === null || isSameVerdict(stop.verdict, run.full)
  }).length
  // Of n in order, the one at the lower of two middles: every figure is one that occurred.
  const at = (quarters: number) => asked[Math.floor(((asked.length - 1) * quarters) / 4)] ?? 0
  return { asked: [at(0), at(1), at(2), at(3), at(4)], same }
}
