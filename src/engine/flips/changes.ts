import { IMPORTANT, KINDS, MUST, NORMAL } from '#engine/model/importances.ts'
import type { Model } from '#engine/model/model.ts'

/** More than all other changes together ask: an answer where none was given comes last. */
const NEW_ANSWER_COST = 1 << 20

/** What each stance can be changed to, in tables. */
export interface Changes {
  /** The changes of stance s are those from `firstChange[s]` to before `firstChange[s + 1]`. */
  readonly firstChange: Int32Array
  /** The stance that a change leads to. */
  readonly changeTo: Int32Array
  /** How much a change asks of a person, for choosing among equals; whole number from 3. */
  readonly changeCost: Int32Array
}

const known = new WeakMap<Model, Changes>()

/** The changes of a model, compiled when they are first asked for. Pure. */
export function changesOf(model: Model): Changes {
  const compiled = known.get(model)
  if (compiled) return compiled
  const changes = compileChanges(model)
  known.set(model, changes)
  return changes
}

/**
 * Compiles the changes of a model. A change gives an answer another option at the same importance,
 * or the same option another importance; only what has a `must` level can be a must-have, and
 * another option without one takes a must-have over as important. A question that is not answered
 * can get each of its options, at normal importance.
 *
 *     cost = 3 * (places between the options, or between the importances) + present importance
 *
 * (engine.md section 3, flips: neighbouring options, then the least important answers). The changes
 * of a stance are in order of their cost. Pure; never throws.
 */
function compileChanges({ questions, limits }: Model): Changes {
  const lists: Lists = { first: [0], to: [], cost: [] }
  const canBeMust = limits.map((stated) => stated.some(({ kind }) => kind === 'must'))
  for (const { firstRow, options } of questions) {
    for (let stance = 0; stance < options.length * KINDS; stance++) {
      addAnswerChanges(lists, canBeMust, firstRow, options.length, firstRow * KINDS + stance)
    }
  }
  for (const { firstRow, options } of questions) addNewAnswers(lists, firstRow, options.length)
  return {
    firstChange: Int32Array.from(lists.first),
    changeTo: Int32Array.from(lists.to),
    changeCost: Int32Array.from(lists.cost),
  }
}

interface Lists {
  readonly first: number[]
  readonly to: number[]
  readonly cost: number[]
}

/** The changes of a stance: nearest first, other options before other importances. */
function addAnswerChanges(
  { first, to, cost }: Lists,
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

function addNewAnswers({ first, to, cost }: Lists, firstRow: number, options: number): void {
  for (let option = 0; option < options; option++) {
    to.push((firstRow + option) * KINDS)
    cost.push(NEW_ANSWER_COST)
  }
  first.push(to.length)
}
