import { deepStrictEqual } from 'node:assert'
import { measure } from 'mitata'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Model } from '#engine/model/model.ts'
import type { Dataset } from '#schema/dataset.ts'
import { growDataset } from './growDataset.ts'
import type { Output } from './outputs.ts'
import { type Peer, toFacts } from './peers.ts'
import { createSituation, drawFullSets, type Situation, toUseCaseRows } from './situation.ts'

/** How many times larger than our dataset, and how much is measured there. */
export interface Scale {
  readonly times: number
  /** Random full answer sets, and use cases. */
  readonly drawn: number
  readonly useCases: number
  readonly samples: number
}

export const SCALES: readonly Scale[] = [
  { times: 1, drawn: 20, useCases: 12, samples: 12 },
  { times: 10, drawn: 6, useCases: 4, samples: 6 },
  { times: 100, drawn: 2, useCases: 2, samples: 1 },
]

const NANOSECONDS = 1_000
const QUICK = { min_cpu_time: 4e6, batch_samples: 128, gc: false } as const

/** A dataset of one size, with answers of two kinds: to every question, and to every second. */
export interface Subject {
  readonly scale: Scale
  readonly model: Model
  readonly situations: Readonly<Record<Output['of'], readonly Situation[]>>
}

export function createSubject(dataset: Dataset, scale: Scale): Subject {
  const model = compileModel(growDataset(dataset, scale.times))
  const sets = [
    ...drawFullSets(model, scale.drawn),
    ...dataset.useCases.slice(0, scale.useCases).map((useCase) => toUseCaseRows(model, useCase)),
  ]
  const halves = sets.map((set) => set.filter((_, at) => at % 2 === 0))
  const toSituations = (all: typeof sets) => all.map((set) => createSituation(model, set))
  return { scale, model, situations: { all: toSituations(sets), half: toSituations(halves) } }
}

/** Microseconds that an output takes: the median of the answer sets, each at its own median. */
export function timeOutput({ model, situations, scale }: Subject, output: Output): Promise<number> {
  const runs = situations[output.of].map((situation) => () => output.run(model, situation))
  return timeMedian(runs, scale)
}

/** The same for a peer, once it comes to the same scores as the engine. */
export async function timePeer({ model, situations, scale }: Subject, peer: Peer): Promise<number> {
  const score = peer.create(model)
  const plain = situations.all
    .map(({ answered }) => answered.map((one) => ({ ...one, factor: 1 as const, isMust: false })))
    .map((answered) => createSituation(model, answered))
  for (const { answered, scores } of plain) {
    deepStrictEqual(await score(toFacts(model, answered)), [...scores], `${peer.name} differs`)
  }
  const runs = plain.map(({ answered }) => {
    const facts = toFacts(model, answered)
    return () => score(facts)
  })
  return timeMedian(runs, scale)
}

async function timeMedian(runs: readonly (() => unknown)[], { samples }: Scale): Promise<number> {
  for (const run of runs) await run()
  const medians: number[] = []
  for (const run of runs) {
    const { p50 } = await measure(run, { ...QUICK, min_samples: samples })
    medians.push(p50 / NANOSECONDS)
  }
  medians.sort((a, b) => a - b)
  return medians[Math.floor(medians.length / 2)] ?? Number.NaN
}
