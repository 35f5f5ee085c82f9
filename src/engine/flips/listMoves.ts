import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { type AnswerChange, listChanges, toChangedRow, weighChange } from './answerChange.ts'

/** What one change does for a favoured framework against each of its rivals. */
export interface Move {
  readonly change: AnswerChange
  /** By how much its margin over each rival grows; signed whole numbers. */
  readonly gains: readonly number[]
  /** Which rivals the changed answer rules out: bit 0 for the first. */
  readonly outs: number
}

/** An answered question, as a favoured framework sees it. */
export interface Place {
  /** Which rivals the present answer rules out: bit 0 for the first. */
  readonly outs: number
  /** The present answer rules the favoured framework out, so it has to change. */
  readonly isForced: boolean
  /** Changes that leave the favoured framework in, none as good for it as another in every way. */
  readonly moves: readonly Move[]
}

/**
 * What each answered question could do for a favoured framework (engine.md section 3, flips).
 * Of moves that do equally much the one that asks least of the person is kept. Pure; never throws.
 *
 * @param favoured - its column; `rivals` are the columns to be ahead of.
 */
export function listPlaces(
  model: Model,
  answered: readonly AnsweredRow[],
  favoured: number,
  rivals: readonly number[],
): Place[] {
  const outsOf = (answer: AnsweredRow) =>
    rivals.reduce((bits, rival, bit) => bits | (isOut(model, answer, rival) ? 1 << bit : 0), 0)
  return answered.map((answer): Place => {
    const before = rivals.map((rival) => lead(model, answer, favoured, rival))
    const moves = listChanges(model, answer)
      .sort((a, b) => weighChange(a) - weighChange(b))
      .flatMap((change): Move[] => {
        const changed = toChangedRow(change)
        if (isOut(model, changed, favoured)) return []
        const gains = rivals.map(
          (rival, at) => lead(model, changed, favoured, rival) - (before[at] ?? 0),
        )
        return [{ change, gains, outs: outsOf(changed) }]
      })
    return {
      outs: outsOf(answer),
      isForced: isOut(model, answer, favoured),
      moves: keepBest(moves),
    }
  })
}

/** An answer's share of the margin. */
function lead(model: Model, { row, factor }: AnsweredRow, favoured: number, rival: number): number {
  const first = row * model.frameworkIds.length
  return factor * ((model.points[first + favoured] ?? 0) - (model.points[first + rival] ?? 0))
}

function isOut(model: Model, { row, isMust }: AnsweredRow, framework: number): boolean {
  const limits = model.limits[row] ?? []
  return limits.some(({ kind, isOut }) => (kind === 'requires' || isMust) && isOut[framework])
}

/** Leaves out every move that another one equals or betters; of equals the first stays. */
function keepBest(moves: readonly Move[]): Move[] {
  const covers = (a: Move, b: Move) =>
    (a.outs & b.outs) === b.outs && a.gains.every((gain, at) => gain >= (b.gains[at] ?? 0))
  return moves.filter((move, at) =>
    moves.every((other, place) =>
      place === at || !covers(other, move) ? true : covers(move, other) && place > at,
    ),
  )
}
