import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { toPoints } from '#engine/model/toPoints.ts'
import type { Choice } from '#engine/questions/choice.ts'
import { judgeReach, type Reach } from '#engine/questions/judgeReach.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import type { Answers } from '#schema/answer.ts'
import type { Side } from './side.ts'
import { toChoice } from './toChoice.ts'

/** A question on which people differ: in the option, in its importance, or in whether it matters. */
export interface Difference {
  /** Index of the question in the model. */
  readonly question: number
  /** What was said and by whom, in the order of the first who said it. */
  readonly sides: readonly Side[]
  /**
   * How far the joint margin of the first pick over the second moves between the ways to agree, the
   * present disagreement included; whole number from 0.
   */
  readonly swing: number
  /** Whether agreeing on one of the sides can change the joint verdict. */
  readonly reach: Reach
}

/**
 * Where several people differ and what would come of agreeing (engine.md section 3, team): the
 * question on which agreeing can move the joint margin most comes first, equals in the order of the
 * model. To agree means that all who answered take one of the sides; who left the question open
 * has no side and goes on having none. O(F² Q P). Pure; never throws.
 *
 * @param standings - of all members together, first to last.
 */
export function findDifferences(
  model: Model,
  members: readonly Answers[],
  standings: readonly Standing[],
): Difference[] {
  const rows = members.map((answers) => toAnsweredRows(model, answers))
  const disputed = model.questions.flatMap(({ id }, question) => {
    const sides = listSides(members, rows, { id, question })
    return sides.length > 1 ? [{ question, sides, choice: toChoice(sides) }] : []
  })
  const isFixed = ({ question }: AnsweredRow) =>
    !disputed.some((difference) => difference.question === question)
  const choices = disputed.map(({ choice }) => choice)
  const reaches = judgeReach(model, rows.flat().filter(isFixed), choices)
  const [first, second] = standings.filter(({ role }) => role === 'pick')
  return disputed
    .map(({ question, sides, choice }, at): Difference => {
      const swing = first && second ? toSwing(model, choice, first.framework, second.framework) : 0
      return { question, sides, swing, reach: reaches[at] ?? 'none' }
    })
    .toSorted((one, other) => other.swing - one.swing)
}

function listSides(
  members: readonly Answers[],
  rows: readonly (readonly AnsweredRow[])[],
  { id, question }: { readonly id: string; readonly question: number },
): Side[] {
  const sides: { answer: AnsweredRow | null; members: number[] }[] = []
  for (const [member, answers] of members.entries()) {
    const answer = rows[member]?.find((row) => row.question === question) ?? null
    const stated = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (!answer && stated?.kind !== 'closed') continue
    const side = sides.find((one) => isSameAnswer(one.answer, answer))
    if (side) side.members.push(member)
    else sides.push({ answer, members: [member] })
  }
  return sides
}

function isSameAnswer(one: AnsweredRow | null, other: AnsweredRow | null): boolean {
  if (!one || !other) return one === other
  return one.row === other.row && one.factor === other.factor && one.isMust === other.isMust
}

function toSwing(model: Model, { ways }: Choice, first: number, second: number): number {
  const margins = ways.map((way) =>
    way.reduce((sum, row) => sum + toPoints(model, row, first) - toPoints(model, row, second), 0),
  )
  return Math.max(...margins) - Math.min(...margins)
}
