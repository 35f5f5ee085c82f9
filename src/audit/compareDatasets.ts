import { compileModel } from '#engine/model/compileModel.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Persona } from '#schema/persona.ts'
import { auditPersonas } from './auditPersonas.ts'
import { auditPrior, type PickShare } from './auditPrior.ts'
import type { CellValue } from './cell.ts'
import { changeCell } from './changeCell.ts'
import { drawAnswerSets } from './drawAnswerSets.ts'
import { DRAWS, FEWER_DRAWS, SEED } from './draws.ts'
import { findOutcomes } from './findOutcomes.ts'
import { listChangedCells } from './listChangedCells.ts'
import { listChangedQuestions } from './listChangedQuestions.ts'
import { listFlipped } from './listFlipped.ts'
import { toShare } from './share.ts'

/** A dataset and the published situations to put to it. */
export interface Compared {
  readonly dataset: Dataset
  readonly personas: readonly Persona[]
}

/** What a change of the data does. `null` before or after: it is not there. */
export interface DatasetChange {
  readonly versions: { readonly before: string; readonly after: string }
  /** Fraction of wins under random answers; exact where both could be counted, else drawn. */
  readonly shares: readonly BeforeAfter<'framework', number>[]
  /** Personas with other picks than before. */
  readonly personas: readonly BeforeAfter<'persona', readonly string[]>[]
  /** Levels and needs that are others than before; those that matter most first. */
  readonly cells: readonly ChangedCell[]
  /** Questions of which something else has changed: weight, options, limits, evidence. */
  readonly questions: readonly string[]
}

type BeforeAfter<Of extends string, T> = { readonly [Key in Of]: string } & {
  readonly before: T | null
  readonly after: T | null
}

export interface ChangedCell {
  /** As it is now; 0 for a need that is gone. */
  readonly cell: CellValue
  readonly before: number | null
  readonly after: number | null
  /** Personas whose outcome would be another if this cell alone were as before. */
  readonly flipped: readonly string[]
  /** Fraction of 5,000 random verdicts that would be others. */
  readonly share: number
}

/** Compares two datasets by what they answer. Pure. */
export function compareDatasets(before: Compared, after: Compared): DatasetChange {
  return {
    versions: { before: before.dataset.version, after: after.dataset.version },
    shares: compareShares(before.dataset, after.dataset),
    personas: comparePersonas(before, after),
    cells: compareCells(before, after),
    questions: listChangedQuestions(before.dataset, after.dataset),
  }
}

function compareShares(before: Dataset, after: Dataset): DatasetChange['shares'] {
  const old = listShares(before)
  const now = listShares(after)
  const all = [...old, ...now]
  const isExact = all.every(({ exactShare }) => exactShare !== null)
  const shareOf = (picks: readonly PickShare[], id: string) => {
    const pick = picks.find(({ framework }) => framework === id)
    return pick ? (isExact ? pick.exactShare : pick.share) : null
  }
  return [...new Set(all.map(({ framework }) => framework))].map((framework) => ({
    framework,
    before: shareOf(old, framework),
    after: shareOf(now, framework),
  }))
}

function listShares(dataset: Dataset): readonly PickShare[] {
  const model = compileModel(dataset)
  return auditPrior(model, drawAnswerSets(model, { samples: DRAWS, seed: SEED })).picks
}

function comparePersonas(before: Compared, after: Compared): DatasetChange['personas'] {
  const old = listPicks(before)
  const now = listPicks(after)
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((persona) => ({
      persona,
      before: old.get(persona) ?? null,
      after: now.get(persona) ?? null,
    }))
    .filter((one) => one.before?.join() !== one.after?.join())
}

function listPicks({ dataset, personas }: Compared): Map<string, readonly string[]> {
  const outcomes = auditPersonas(compileModel(dataset), personas).personas
  return new Map(outcomes.map(({ persona, picks }) => [persona, picks]))
}

function compareCells(before: Compared, { dataset, personas }: Compared): ChangedCell[] {
  const answer = (one: Dataset) => {
    const model = compileModel(one)
    const { leaders } = drawAnswerSets(model, { samples: FEWER_DRAWS, seed: SEED })
    return { leaders, outcomes: findOutcomes(model, personas) }
  }
  const now = answer(dataset)
  return listChangedCells(before.dataset, dataset)
    .map(({ undone, ...changed }): ChangedCell => {
      const then = answer(changeCell(dataset, undone))
      const others = now.leaders.filter((leaders, at) => leaders !== then.leaders[at]).length
      const flipped = listFlipped(now.outcomes, then.outcomes)
      return {
        ...changed,
        flipped: personas.filter((_, at) => flipped.includes(at)).map(({ id }) => id),
        share: toShare(others, FEWER_DRAWS),
      }
    })
    .sort((a, b) => b.share - a.share || b.flipped.length - a.flipped.length)
}
