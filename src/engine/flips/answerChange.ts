import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import type { Importance } from '#schema/answer.ts'

const MILDEST_FIRST: readonly Importance[] = ['normal', 'important', 'must']

/** One answered question answered otherwise: by another option, or with another importance. */
export interface AnswerChange {
  /** Index of the question in the model. */
  readonly question: number
  readonly fromRow: number
  readonly toRow: number
  readonly fromImportance: Importance
  readonly toImportance: Importance
}

/**
 * Every single change of an answer: each other option at the same importance, then each other
 * importance of the same option. Only what has a `must` level can be a must-have; another option
 * without one takes a must-have over as important (engine.md section 3, flips). Pure; never throws.
 */
export function listChanges(model: Model, answer: AnsweredRow): AnswerChange[] {
  const { question, row } = answer
  const { firstRow = row, options = [] } = model.questions[question] ?? {}
  const fromImportance = answer.isMust ? 'must' : answer.factor === 2 ? 'important' : 'normal'
  const canBeMust = (one: number) => model.limits[one]?.some(({ kind }) => kind === 'must') ?? false
  const from = { question, fromRow: row, fromImportance } as const
  const otherOptions = options
    .map((_, option) => firstRow + option)
    .filter((toRow) => toRow !== row)
    .map((toRow): AnswerChange => {
      const isLost = fromImportance === 'must' && !canBeMust(toRow)
      return { ...from, toRow, toImportance: isLost ? 'important' : fromImportance }
    })
  const otherImportances = MILDEST_FIRST.filter(
    (importance) => importance !== fromImportance && (importance !== 'must' || canBeMust(row)),
  ).map((toImportance): AnswerChange => ({ ...from, toRow: row, toImportance }))
  return [...otherOptions, ...otherImportances]
}

/** The answer that a change leads to. Pure. */
export function toChangedRow({ question, toRow, toImportance }: AnswerChange): AnsweredRow {
  return {
    question,
    row: toRow,
    factor: toImportance === 'normal' ? 1 : 2,
    isMust: toImportance === 'must',
  }
}

/** The answers with some of them changed; at most one change per question. Pure. */
export function applyChanges(
  answered: readonly AnsweredRow[],
  changes: readonly AnswerChange[],
): AnsweredRow[] {
  return answered.map((answer) => {
    const change = changes.find(({ question }) => question === answer.question)
    return change ? toChangedRow(change) : answer
  })
}

/**
 * How much a change asks of a person, for choosing among equals: first how many places apart the
 * options (or importances) are, then how important the present answer is. Whole number from 3.
 */
export function weighChange(change: AnswerChange): number {
  const placeOf = (importance: Importance) => MILDEST_FIRST.indexOf(importance)
  const { fromRow, toRow, fromImportance, toImportance } = change
  const distance =
    fromRow === toRow
      ? Math.abs(placeOf(toImportance) - placeOf(fromImportance))
      : Math.abs(toRow - fromRow)
  return distance * MILDEST_FIRST.length + placeOf(fromImportance)
}
