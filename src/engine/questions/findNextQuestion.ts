import type { Model, ModelQuestion } from '#engine/model/model.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'

/** An open question, and how much its answer could move. */
export interface NextQuestion {
  /** Index of the question in the model. */
  readonly question: number
  /** Largest less smallest lead that an answer gives the first over the second; from 0. */
  readonly swing: number
  /** Whether one of its options `requires` what one of the two does not reach. */
  readonly canRuleOut: boolean
}

/**
 * The open question that could move most between the present top two picks, at normal importance
 * (engine.md section 3): those that can rule one of the two out come first, then the largest swing,
 * then the order of the model.
 *
 *     swing(q) = max over o of d(o) - min over o of d(o), leaving it open (0) included
 *     d(o)     = points(q, o, first) - points(q, o, second)
 *
 * `null` when nothing is open or there are no two picks. O(Q O). Pure; never throws.
 *
 * @param open - indexes of the open questions, in the order of the model.
 * @param standings - all frameworks, first to last.
 */
export function findNextQuestion(
  model: Model,
  open: readonly number[],
  standings: readonly Standing[],
): NextQuestion | null {
  const [first, second] = standings
    .filter(({ role }) => role === 'pick')
    .map(({ framework }) => framework)
  if (first === undefined || second === undefined) return null
  const measured = open.flatMap((index) => {
    const question = model.questions[index]
    return question ? [{ question: index, ...measure(model, question, first, second) }] : []
  })
  // Sorting keeps the order of the model among equals.
  const [next = null] = measured.sort(
    (a, b) => Number(b.canRuleOut) - Number(a.canRuleOut) || b.swing - a.swing,
  )
  return next
}

function measure(
  { points, limits, frameworkIds }: Model,
  { firstRow, options }: ModelQuestion,
  first: number,
  second: number,
): Omit<NextQuestion, 'question'> {
  const rows = options.map((_, option) => firstRow + option)
  const leads = rows.map((row) => {
    const start = row * frameworkIds.length
    return (points[start + first] ?? 0) - (points[start + second] ?? 0)
  })
  const canRuleOut = rows.some((row) =>
    limits[row]?.some(
      ({ kind, isOut }) => kind === 'requires' && (isOut[first] === true || isOut[second] === true),
    ),
  )
  return { swing: Math.max(0, ...leads) - Math.min(0, ...leads), canRuleOut }
}
