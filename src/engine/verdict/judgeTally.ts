import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { isOut } from './isOut.ts'
import type { Verdict } from './verdict.ts'

/** What answers add up to, kept up to date while single answers are tried. Whole numbers. */
export interface Tally {
  /** Per column. */
  readonly scores: Int32Array
  /** Per column: how many answers rule it out, from 0. */
  readonly outs: Int32Array
  /** How many answers call for anything, from 0. */
  called: number
}

/** The tally of answers (engine.md section 2). Pure. */
export function tallyRows(model: Model, answered: readonly AnsweredRow[]): Tally {
  const count = model.frameworkIds.length
  const tally = { scores: new Int32Array(count), outs: new Int32Array(count), called: 0 }
  for (const answer of answered) addAnswer(model, tally, answer, 1)
  return tally
}

/** Adds an answer to a tally in place, or takes it back. */
export function addAnswer(model: Model, tally: Tally, answer: AnsweredRow, sign: 1 | -1): void {
  const { scores, outs } = tally
  const { row, factor } = answer
  for (let column = 0; column < scores.length; column++) {
    const points = model.points[row * scores.length + column] ?? 0
    scores[column] = (scores[column] ?? 0) + sign * factor * points
    if (isOut(model, answer, column)) outs[column] = (outs[column] ?? 0) + sign
  }
  if (model.limits[row]?.length !== 0 || model.cells[row]?.length !== 0) tally.called += sign
}

/** The verdict on a tally: what `decideVerdict` says of the same answers. Pure; never throws. */
export function judgeTally({ picks }: Model, { scores, outs, called }: Tally): Verdict {
  if (called === 0) return { kind: 'open' }
  const eligible = picks.filter((pick) => outs[pick] === 0)
  const highest = Math.max(...eligible.map((pick) => scores[pick] ?? 0))
  const leaders = eligible.filter((pick) => scores[pick] === highest)
  const [first] = leaders
  if (first === undefined) return { kind: 'none' }
  return leaders.length === 1
    ? { kind: 'pick', framework: first }
    : { kind: 'tie', frameworks: leaders }
}
