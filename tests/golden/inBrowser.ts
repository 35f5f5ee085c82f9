import type { Dataset } from '#schema/dataset.ts'
import type { Evidence } from '#schema/evidence.ts'
import { decideGolden } from './decideGolden.ts'
import { toGoldenCases } from './toGoldenCases.ts'

declare global {
  var decideAllGolden: (dataset: Dataset, evidence: Evidence) => string[]
}

/** For a page without anything else: every result as it is kept, one JSON text each. */
globalThis.decideAllGolden = (dataset, evidence) =>
  toGoldenCases(dataset, evidence).map((one) =>
    JSON.stringify(decideGolden(dataset, evidence.precedents, one)),
  )
