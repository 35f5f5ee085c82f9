import { compileModel } from '#engine/model/compileModel.ts'
import { TOP_LEVEL } from '#engine/model/topLevel.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Evidence } from '#schema/evidence.ts'
import type { CellValue } from './cell.ts'
import { changeCell } from './changeCell.ts'
import { findOutcomes } from './findOutcomes.ts'
import type { GateStatus } from './gateStatus.ts'
import { listCells } from './listCells.ts'
import { listFlipped } from './listFlipped.ts'
import { toShare } from './share.ts'

const LIMIT = { sourcedCells: 20 }
const LARGEST = { trait: TOP_LEVEL, need: 3 }

/** Which single numbers of the dataset decide published situations, and what they rest on. */
export interface PerturbationGate {
  readonly id: 'perturbation'
  readonly status: GateStatus
  /** So many of the cells that matter most must have a dated source. */
  readonly limit: typeof LIMIT
  /** Changes tried: each trait and each need, one up and one down within its scale. */
  readonly changes: number
  readonly personas: number
  /** Ids of the personas whose outcome at least one of the changes makes another. */
  readonly flippedPersonas: readonly string[]
  /** Outcomes that are other than before, of changes times personas. */
  readonly flips: number
  readonly share: number
  /** At most 20, those that flip most personas first; none that flips nobody. */
  readonly cells: readonly CellEffect[]
}

export interface CellEffect {
  readonly cell: CellValue
  /** Ids of the personas whose outcome changes, with one up or one down. */
  readonly flipped: readonly string[]
  /** Fraction of all personas. */
  readonly share: number
  /** The trait, or for a need every trait that it multiplies, has a source and a day. */
  readonly isSourced: boolean
  /** The criterion says that its levels are somebody's judgement. */
  readonly isJudgement: boolean
}

type Deciders = Pick<Evidence, 'personas' | 'sources'>

/**
 * Each trait and each need one up and one down (engine.md section 5): whether another pick, or
 * another framework of all, leads for a persona. The 20 cells that flip most personas must have
 * dated sources.
 */
export function auditPerturbation(dataset: Dataset, evidence: Deciders): PerturbationGate {
  const tried = tryChanges(dataset, evidence)
  const flips = tried.flatMap((one) => one.flips.flat())
  const changes = tried.flatMap((one) => one.flips).length
  const cells = tried
    .map(({ cell, flips: sides }) => toEffect(dataset, evidence, cell, new Set(sides.flat())))
    .filter(({ flipped }) => flipped.length > 0)
    .sort((a, b) => b.flipped.length - a.flipped.length)
    .slice(0, LIMIT.sourcedCells)
  return {
    id: 'perturbation',
    status: cells.some(({ isSourced }) => !isSourced) ? 'failed' : 'passed',
    limit: LIMIT,
    changes,
    personas: evidence.personas.length,
    flippedPersonas: evidence.personas
      .filter((_, index) => flips.includes(index))
      .map(({ id }) => id),
    flips: flips.length,
    share: toShare(flips.length, changes * evidence.personas.length),
    cells,
  }
}

/** Every cell with the indexes of the personas that each of its changes flips. */
function tryChanges(dataset: Dataset, { personas }: Deciders) {
  const decideAll = (changed: Dataset) => findOutcomes(compileModel(changed), personas)
  const before = decideAll(dataset)
  return listCells(dataset).map((cell) => ({
    cell,
    flips: listSteps(cell).map((step) => listFlipped(before, decideAll(changeCell(dataset, step)))),
  }))
}

/** One down and one up, as far as the scale goes. */
function listSteps(cell: CellValue): CellValue[] {
  return [cell.value - 1, cell.value + 1]
    .filter((value) => value >= 0 && value <= LARGEST[cell.kind])
    .map((value) => ({ ...cell, value }))
}

function toEffect(
  { frameworks, criteria }: Dataset,
  { personas, sources }: Deciders,
  cell: CellValue,
  flipped: ReadonlySet<number>,
): CellEffect {
  const known = new Set(sources.map(({ id }) => id))
  const traits = frameworks
    .filter(({ id }) => cell.kind === 'need' || id === cell.framework)
    .map((framework) => framework.traits[cell.criterion])
  return {
    cell,
    flipped: personas.filter((_, index) => flipped.has(index)).map(({ id }) => id),
    share: toShare(flipped.size, personas.length),
    isSourced: traits.every(
      (trait) =>
        trait && 'source' in trait && known.has(trait.source ?? '') && trait.checkedOn !== '',
    ),
    isJudgement: criteria.some(
      ({ id, judgement }) => id === cell.criterion && judgement !== undefined,
    ),
  }
}
