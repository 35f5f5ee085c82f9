import type { DatasetCore } from '#schema/dataset.ts'
import type { FrameworkCore } from '#schema/framework.ts'
import type { Option, Question } from '#schema/question.ts'
import { CENTRE_LEVEL } from './centreLevel.ts'
import { levelOf } from './levelOf.ts'
import type { Cell, Limit, Model, ModelQuestion } from './model.ts'
import { readNeed } from './readNeed.ts'
import { compileStances } from './stances.ts'
import { toOffered } from './toOffered.ts'
import { TOP_LEVEL } from './topLevel.ts'

const POINTS_PER_FIT = 3

/**
 * Compiles a dataset to the tables that every other engine function reads.
 *
 *     offered(f, c, need) = min(level(f, c), need.enough ?? 4) - 2
 *     points(q, o, f)     = weight(q) * (sum over c of need(q, o, c) * offered(f, c, need)
 *                                        + 3 * fits(q, o, f))
 *     attainable(q, o)    = weight(q) * (2 * sum of needs + 3 * largest fit)
 *
 * (engine.md section 2). A framework that is not rated on a criterion counts as the centre: its
 * points there are 0, and no limit rules it out. Pure; never throws on a checked dataset.
 */
export function compileModel(dataset: DatasetCore): Model {
  const { frameworks } = dataset
  const questions: ModelQuestion[] = []
  const cells: (readonly Cell[])[] = []
  const limits: (readonly Limit[])[] = []
  const attainable: number[] = []
  for (const question of dataset.questions) {
    questions.push({
      id: question.id,
      kind: question.kind,
      about: question.about ?? null,
      firstRow: cells.length,
      options: question.options.map(({ id }) => ({ id })),
    })
    for (const option of question.options as readonly Option[]) {
      cells.push(toCells(question, option, frameworks))
      limits.push(toLimits(option, frameworks))
      attainable.push(question.weight * toAttainable(option))
    }
  }
  const columnsOf = (role: FrameworkCore['role']) =>
    frameworks.flatMap((framework, column) => (framework.role === role ? [column] : []))
  const frameworkIds = frameworks.map((framework) => framework.id)
  const points = Int32Array.from(cells.flatMap((row) => sumCells(row, frameworks.length)))
  return {
    frameworkIds,
    picks: columnsOf('pick'),
    alternatives: columnsOf('alternative'),
    questions,
    points,
    attainable: Int32Array.from(attainable),
    cells,
    limits,
    stances: compileStances({ frameworkIds, questions, points, cells, limits }),
  }
}

function toCells(question: Question, option: Option, frameworks: readonly FrameworkCore[]): Cell[] {
  const needs = Object.entries(option.needs).map(([criterion, stated]): Cell => {
    const need = readNeed(stated)
    return {
      criterion,
      points: frameworks.map(
        ({ traits }) => question.weight * need.need * toOffered(levelOf(traits[criterion]), need),
      ),
    }
  })
  if (!option.fits) return needs
  const { fits } = option
  const points = frameworks.map(({ id }) => question.weight * POINTS_PER_FIT * (fits[id]?.fit ?? 0))
  return [...needs, { criterion: null, points }]
}

function toLimits(option: Option, frameworks: readonly FrameworkCore[]): Limit[] {
  const leastLevels = (kind: Limit['kind'], levels: Readonly<Record<string, number>> = {}) =>
    Object.entries(levels).map(
      ([criterion, least]): Limit => ({
        kind,
        criterion,
        least,
        isOut: frameworks.map(({ traits }) => isBelow(traits[criterion], least)),
      }),
    )
  const { fits } = option
  const incumbent: Limit[] = fits
    ? [
        {
          kind: 'must',
          criterion: null,
          least: null,
          isOut: frameworks.map(({ id }) => (fits[id]?.fit ?? 0) <= 0),
        },
      ]
    : []
  return [
    ...leastLevels('requires', option.requires),
    ...leastLevels('must', option.must),
    ...incumbent,
  ]
}

function toAttainable(option: Option): number {
  const needs = Object.values(option.needs).reduce<number>(
    (sum, stated) => sum + readNeed(stated).need,
    0,
  )
  const fits = Object.values(option.fits ?? {}).map(({ fit }) => fit)
  return (TOP_LEVEL - CENTRE_LEVEL) * needs + POINTS_PER_FIT * Math.max(0, ...fits)
}

/** Whether a framework is known not to reach a level; nobody is ruled out for what is not rated. */
function isBelow(trait: FrameworkCore['traits'][string] | undefined, least: number): boolean {
  return trait !== undefined && 'level' in trait && trait.level < least
}

function sumCells(row: readonly Cell[], frameworkCount: number): number[] {
  return Array.from({ length: frameworkCount }, (_, column) =>
    row.reduce((sum, cell) => sum + (cell.points[column] ?? 0), 0),
  )
}
