import type { Model } from '#engine/model/model.ts'
import { toNormalStance } from '#engine/model/stances.ts'
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
  let next: NextQuestion | null = null
  for (const question of open) {
    const swing = toSwing(model, question, first, second)
    const canRuleOut = hasKnockOut(model, question, (1 << first) | (1 << second))
    if (isNearer(swing, canRuleOut, next)) next = { question, swing, canRuleOut }
  }
  return next
}

/** Whether it comes before the one found so far; not among equals, to keep the model's order. */
function isNearer(swing: number, canRuleOut: boolean, found: NextQuestion | null): boolean {
  if (!found) return true
  return canRuleOut === found.canRuleOut ? swing > found.swing : canRuleOut
}

function toSwing(
  { questions, points, frameworkIds }: Model,
  question: number,
  first: number,
  second: number,
): number {
  const { firstRow = 0, options = [] } = questions[question] ?? {}
  let largest = 0
  let smallest = 0
  for (let row = firstRow; row < firstRow + options.length; row++) {
    const start = row * frameworkIds.length
    const lead = (points[start + first] ?? 0) - (points[start + second] ?? 0)
    if (lead > largest) largest = lead
    else if (lead < smallest) smallest = lead
  }
  return largest - smallest
}

/** Whether an option rules out one of these frameworks, as bits, at normal importance. */
function hasKnockOut({ questions, stances }: Model, question: number, frameworks: number): boolean {
  const { firstRow = 0, options = [] } = questions[question] ?? {}
  for (let row = firstRow; row < firstRow + options.length; row++) {
    if (((stances.outs[toNormalStance(row)] ?? 0) & frameworks) !== 0) return true
  }
  return false
}
