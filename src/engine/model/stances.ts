import type { Importance } from '#schema/answer.ts'
import type { AnsweredRow } from './answeredRow.ts'
import type { Model } from './model.ts'

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
  const stanceCount = limits.length * KINDS + questions.length
  const points = new Int32Array(stanceCount * frameworkIds.length)
  const outs = new Int32Array(stanceCount)
  for (const row of limits.keys()) tabulateRow(tables, row, points, outs)
  const changes: Changes = { first: [0], to: [], cost: [] }
  const canBeMust = limits.map((stated) => stated.some(({ kind }) => kind === 'must'))
  for (const { firstRow, options } of questions) {
    for (let stance = 0; stance < options.length * KINDS; stance++) {
      addAnswerChanges(changes, canBeMust, firstRow, options.length, firstRow * KINDS + stance)
    }
  }
  for (const { firstRow, options } of questions) addNewAnswers(changes, firstRow, options.length)
  return {
    points,
    outs,
    firstChange: Int32Array.from(changes.first),
    changeTo: Int32Array.from(changes.to),
    changeCost: Int32Array.from(changes.cost),
  }
}

/** The stance of a chosen answer. */
export function toStance({ row, factor, isMust }: AnsweredRow): number {
  return row * KINDS + (isMust ? MUST : factor - 1)
}

/** The stance of a row at normal importance. */
export function toNormalStance(row: number): number {
  return row * KINDS + NORMAL
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

/** The points of a row at every importance, and what it rules out. */
function tabulateRow(
  { points: plain, limits, cells, frameworkIds }: Tables,
  row: number,
  points: Int32Array,
  outs: Int32Array,
): void {
  const count = frameworkIds.length
  const stated = limits[row] ?? []
  const isCalling = stated.length > 0 || cells[row]?.length !== 0
  for (let importance = NORMAL; importance <= MUST; importance++) {
    const stance = row * KINDS + importance
    let bits = isCalling ? 1 << count : 0
    for (let column = 0; column < count; column++) {
      const one = plain[row * count + column] ?? 0
      points[stance * count + column] = importance === NORMAL ? one : 2 * one
      for (const { kind, isOut } of stated) {
        if (isOut[column] && (kind === 'requires' || importance === MUST)) bits |= 1 << column
      }
    }
    outs[stance] = bits
  }
}

interface Changes {
  readonly first: number[]
  readonly to: number[]
  readonly cost: number[]
}

/** The changes of a stance: nearest first, other options before other importances. */
function addAnswerChanges(
  { first, to, cost }: Changes,
  canBeMust: readonly boolean[],
  firstRow: number,
  options: number,
  stance: number,
): void {
  const row = Math.trunc(stance / KINDS)
  const importance = stance % KINDS
  for (let distance = 1; distance < Math.max(options, KINDS); distance++) {
    const ask = distance * KINDS + importance
    for (const other of [row - distance, row + distance]) {
      if (other < firstRow || other >= firstRow + options) continue
      to.push(other * KINDS + (importance === MUST && !canBeMust[other] ? IMPORTANT : importance))
      cost.push(ask)
    }
    for (const other of [importance - distance, importance + distance]) {
      if (other < NORMAL || other > MUST || (other === MUST && !canBeMust[row])) continue
      to.push(row * KINDS + other)
      cost.push(ask)
    }
  }
  first.push(to.length)
}

function addNewAnswers({ first, to, cost }: Changes, firstRow: number, options: number): void {
  for (let option = 0; option < options; option++) {
    to.push((firstRow + option) * KINDS)
    cost.push(NEW_ANSWER_COST)
  }
  first.push(to.length)
}
