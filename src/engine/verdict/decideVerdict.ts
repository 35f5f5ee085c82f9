import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { findEligible } from './findEligible.ts'
import type { KnockOut } from './findKnockOuts.ts'
import type { Verdict } from './verdict.ts'

/**
 * The frameworks with the highest score among the picks that are not ruled out (engine.md
 * section 2): one is a pick, several are a tie, none is nobody left. Alternatives never win. Answers that
 * call for nothing at all leave nothing to go on, like no answers.
 * Pure; never throws.
 */
export function decideVerdict(
  model: Model,
  answered: readonly AnsweredRow[],
  scores: Int32Array,
  knockOuts: readonly KnockOut[],
): Verdict {
  const isCalledFor = ({ row }: AnsweredRow) =>
    model.cells[row]?.length !== 0 || model.limits[row]?.length !== 0
  if (!answered.some(isCalledFor)) return { kind: 'open' }
  const eligible = findEligible(model, knockOuts)
  const highest = Math.max(...eligible.map((pick) => scores[pick] ?? 0))
  const leaders = eligible.filter((pick) => scores[pick] === highest)
  const [first, ...others] = leaders
  if (first === undefined) return { kind: 'none' }
  return others.length === 0
    ? { kind: 'pick', framework: first }
    : { kind: 'tie', frameworks: leaders }
}
