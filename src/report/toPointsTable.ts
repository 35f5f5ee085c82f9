import type { Decision } from '#engine/decide.ts'
import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import type { Importance } from '#schema/answer.ts'

/** What one answer gave every framework, importance included, in the order of the standings. */
export interface PointsRow {
  readonly question: string
  readonly option: string
  readonly importance: Importance
  readonly points: readonly number[]
}

/**
 * The table behind the bars: one row per answer, one column per framework in the order of the
 * standings; each column adds up to the framework's points. Pure; never throws.
 */
export function toPointsTable(model: Model, { answered, standings }: Decision): PointsRow[] {
  const count = model.frameworkIds.length
  return answered.map((answer) => ({
    ...nameAnswer(model, answer),
    importance: answer.isMust ? 'must' : answer.factor === 1 ? 'normal' : 'important',
    points: standings.map(
      ({ framework }) => answer.factor * (model.points[answer.row * count + framework] ?? 0),
    ),
  }))
}
