import { isSettled } from '#engine/firmness/isSettled.ts'
import { runSteps } from '#engine/firmness/runSteps.ts'
import { sampleCompletions } from '#engine/firmness/sampleCompletions.ts'
import { sampleWeightings } from '#engine/firmness/sampleWeightings.ts'
import { findFlips } from '#engine/flips/findFlips.ts'
import { findWitnesses } from '#engine/flips/findWitnesses.ts'
import type { Model } from '#engine/model/model.ts'
import { findNextQuestion } from '#engine/questions/findNextQuestion.ts'
import { explainMargin } from '#engine/reasons/explainMargin.ts'
import { selectReasons } from '#engine/reasons/selectReasons.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { findRelaxations } from '#engine/verdict/findRelaxations.ts'
import { rankFrameworks } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import type { Situation } from './situation.ts'

/** Something that the engine puts out, and how long that may take on our dataset. */
export interface Output {
  readonly name: string
  /** Microseconds; `null` where none was set. */
  readonly aim: number | null
  /** Asked about answers to every question, or about every second answer of those. */
  readonly of: 'all' | 'half'
  readonly run: (model: Model, situation: Situation) => unknown
}

export const OUTPUTS: readonly Output[] = [
  toOutput('score with ranking', 1, (model, { answered, knockOuts }) =>
    rankFrameworks(model, answered, scoreFrameworks(model, answered), knockOuts),
  ),
  toOutput('knock-outs', null, (model, { answered }) => findKnockOuts(model, answered)),
  toOutput('reasons of one pair', 5, (model, { answered, standings }) =>
    selectReasons(
      explainMargin(model, answered, standings[0]?.framework ?? 0, standings[1]?.framework ?? 0),
    ),
  ),
  ofHalf('settled', 2, (model, { open, standings, scores, knockOuts }) =>
    isSettled(model, open, standings[0]?.framework ?? 0, scores, knockOuts),
  ),
  ofHalf('next question', 5, (model, { open, standings }) =>
    findNextQuestion(model, open, standings),
  ),
  toOutput('flips', 20, (model, { answered }) => findFlips(model, answered)),
  ofHalf('witnesses of all frameworks', 1_000, (model, { answered }) =>
    findWitnesses(model, answered),
  ),
  toOutput('10,000 weightings', 4_000, (model, { answered, eligible }) =>
    runSteps(sampleWeightings(model, answered, eligible, { samples: 10_000, seed: 2026 })),
  ),
  ofHalf('1,000 completions', null, (model, { answered, open }) =>
    sampleCompletions(model, answered, open, {
      samples: 1_000,
      seed: 2027,
    }),
  ),
  toOutput('relaxations', null, (model, { knockOuts }) => findRelaxations(model, knockOuts)),
]

function toOutput(name: string, aim: number | null, run: Output['run']): Output {
  return { name, aim, of: 'all', run }
}

function ofHalf(name: string, aim: number | null, run: Output['run']): Output {
  return { name, aim, of: 'half', run }
}
