import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { toPoints } from '#engine/model/toPoints.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'

/** What code that stays does to the answer; frameworks are columns of the model. */
export interface SwitchingCost {
  /** Index of the question about code. */
  readonly question: number
  /** The framework that the code runs on. */
  readonly from: number
  /**
   * `stay`: another pick fits better on everything else, by too little to pay for a move.
   * `fits-anyway`: nobody fits better even without the code. `move`: another pick fits better by
   * more than the code counts. `bound`: another pick fits better on everything else, but that the
   * code stays is a must-have. `ruled-out`: another answer rules the present framework out.
   */
  readonly kind: 'stay' | 'fits-anyway' | 'move' | 'bound' | 'ruled-out'
  /** The pick that fits best beside it; `null` where other answers rule every other pick out. */
  readonly rival: number | null
  /** Its margin over the present framework on everything but the code; signed whole points. */
  readonly gap: number
  /** What the code counts against moving to the rival; whole points, more than 0. */
  readonly cost: number
}

/**
 * Whether the gap pays for a move away from a framework in which there is code that stays. Moving
 * pays if `gap > cost`; at `gap = cost` both are level, and the code stays. `null` where no answer
 * says that code stays, or it names no single framework. Pure; never throws.
 *
 * @param standings - all frameworks, first to last.
 */
export function findSwitchingCost(
  model: Model,
  answered: readonly AnsweredRow[],
  standings: readonly Standing[],
): SwitchingCost | null {
  const code = answered.find(({ question }) => model.questions[question]?.about === 'code')
  const from = code && findIncumbent(model, code.row)
  if (!code || from === undefined) return null
  const scoreOf = (column: number) =>
    standings.find(({ framework }) => framework === column)?.points ?? 0
  // A must-have about the code rules its rivals out; that is the very answer to be weighed here.
  const isIn = ({ ruledOutBy }: Standing) =>
    ruledOutBy.every(({ question }) => question === code.question)
  const rival =
    standings.find((one) => one.framework !== from && one.role === 'pick' && isIn(one))
      ?.framework ?? null
  const other = rival ?? from
  const cost = toPoints(model, code, from) - toPoints(model, code, other)
  const gap = scoreOf(other) - scoreOf(from) + cost
  const isOut = standings.some((one) => one.framework === from && !isIn(one))
  const kind = isOut ? 'ruled-out' : toKind(code, gap, cost)
  return { question: code.question, from, kind, rival, gap, cost }
}

function toKind({ isMust }: AnsweredRow, gap: number, cost: number): SwitchingCost['kind'] {
  if (gap <= 0) return 'fits-anyway'
  if (isMust) return 'bound'
  return gap > cost ? 'move' : 'stay'
}

/** The only framework for which an answer is direct evidence; `undefined`: none, or several. */
function findIncumbent({ cells, frameworkIds }: Model, row: number): number | undefined {
  const fits = cells[row]?.find(({ criterion }) => criterion === null)
  const speaks = frameworkIds.flatMap((_, column) =>
    (fits?.points[column] ?? 0) > 0 ? [column] : [],
  )
  return speaks.length === 1 ? speaks[0] : undefined
}
