import type { Importance } from '#schema/answer.ts'
import type { AnsweredRow } from './answeredRow.ts'
import type { Model, ModelQuestion } from './model.ts'

const MILDEST_FIRST: readonly Importance[] = ['normal', 'important', 'must']
const KINDS = MILDEST_FIRST.length
const [NORMAL, IMPORTANT, MUST] = [0, 1, 2]

/** More than all other changes together ask: an answer where none was given comes last. */
const NEW_ANSWER_COST = 1 << 20

/**
 * Everything that can be said to a question, in tables. A *stance* is a row at an importance,
 * `3 * row + importance` (0 normal, 1 important, 2 must-have); after these comes one for every
 * question that is not answered, which gives nobody anything. So whoever tries out answers only
 * has to add up and to compare bits.
 */
export interface Stances {
  /** Importance times points: stance s and framework f meet at `points[s * F + f]`. */
  readonly points: Int32Array
  /**
   * Per stance, as bits: the frameworks that it rules out, bit f for column f, at most 30 of them.
   * Bit F is set where the answer calls for anything: it rules out that there is nothing to go on.
   */
  readonly outs: Int32Array
  /** The changes of stance s are those from `firstChange[s]` to before `firstChange[s + 1]`. */
  readonly firstChange: Int32Array
  /** The stance that a change leads to. */
  readonly changeTo: Int32Array
  /** How much a change asks of a person, for choosing among equals; whole number from 3. */
  readonly changeCost: Int32Array
}

type Tables = Pick<Model, 'questions' | 'points' | 'cells' | 'limits' | 'frameworkIds'>

/**
 * Compiles the stances of a model. A change gives an answer another option at the same importance,
 * or the same option another importance; only what has a `must` level can be a must-have, and
 * another option without one takes a must-have over as important. A question that is not answered
 * can get each of its options, at normal importance.
 *
 *     cost = 3 * (places between the options, or between the importances) + present importance
 *
 * (engine.md section 3, flips: neighbouring options, then the least important answers). The changes
 * of a stance are in order of their cost. Pure; never throws.
 */
export function compileStances(tables: Tables): Stances {
  const { questions, limits, frameworkIds } = tables
  const [rowCount, columns] = [limits.length, frameworkIds.length]
  const stanceCount = rowCount * KINDS + questions.length
  const points = new Int32Array(stanceCount * columns)
  const outs = new Int32Array(stanceCount)
  for (let stance = 0; stance < rowCount * KINDS; stance++) {
    const row = Math.trunc(stance / KINDS)
    const [factor, isMust] = [stance % KINDS === NORMAL ? 1 : 2, stance % KINDS === MUST]
    for (let column = 0; column < columns; column++) {
      points[stance * columns + column] = factor * (tables.points[row * columns + column] ?? 0)
    }
    outs[stance] = findOuts(tables, row, isMust)
  }
  const changes = [
    ...questions.flatMap((question) => listAnswerChanges(tables, question)),
    ...questions.map(listNewAnswers),
  ]
  const counts = changes.map(({ length }) => length)
  return {
    points,
    outs,
    firstChange: startEach(counts),
    changeTo: Int32Array.from(changes.flat(), ([to]) => to),
    changeCost: Int32Array.from(changes.flat(), ([, cost]) => cost),
  }
}

/** The stance of a chosen answer. */
export function toStance({ row, factor, isMust }: AnsweredRow): number {
  return row * KINDS + (isMust ? MUST : factor - 1)
}

/** The stance of a question that is not answered. */
export function toOpenStance({ limits }: Model, question: number): number {
  return limits.length * KINDS + question
}

/** What a stance says; `null` where the question is not answered. */
export function readStance(
  { limits }: Model,
  stance: number,
): { readonly row: number; readonly importance: Importance } | null {
  const row = Math.trunc(stance / KINDS)
  const importance = MILDEST_FIRST[stance % KINDS] ?? 'normal'
  return row < limits.length ? { row, importance } : null
}

type Change = readonly [to: number, cost: number]

/** Per stance of a question's options, its changes: other options first among equals. */
function listAnswerChanges({ limits }: Tables, { firstRow, options }: ModelQuestion): Change[][] {
  const rows = options.map((_, option) => firstRow + option)
  const canBeMust = (row: number) => limits[row]?.some(({ kind }) => kind === 'must') ?? false
  return rows.flatMap((row) =>
    MILDEST_FIRST.map((_, importance) => {
      const otherOptions = rows
        .filter((to) => to !== row)
        .map((to): Change => {
          const kept = importance === MUST && !canBeMust(to) ? IMPORTANT : importance
          return [to * KINDS + kept, Math.abs(to - row) * KINDS + importance]
        })
      const otherImportances = [...MILDEST_FIRST.keys()]
        .filter((to) => to !== importance && (to !== MUST || canBeMust(row)))
        .map((to): Change => [row * KINDS + to, Math.abs(to - importance) * KINDS + importance])
      return [...otherOptions, ...otherImportances].sort(([, a], [, b]) => a - b)
    }),
  )
}

function listNewAnswers({ firstRow, options }: ModelQuestion): Change[] {
  return options.map((_, option) => [(firstRow + option) * KINDS, NEW_ANSWER_COST])
}

function findOuts({ limits, cells, frameworkIds }: Tables, row: number, isMust: boolean): number {
  const stated = limits[row] ?? []
  const isCalling = stated.length > 0 || cells[row]?.length !== 0
  const nothing = isCalling ? 1 << frameworkIds.length : 0
  return stated
    .filter(({ kind }) => kind === 'requires' || isMust)
    .flatMap(({ isOut }) => [...isOut.entries()])
    .reduce((bits, [column, isOut]) => (isOut ? bits | (1 << column) : bits), nothing)
}

/** Where each of several lists starts when they follow one another, and where the last one ends. */
function startEach(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1)
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length
  return starts
}
