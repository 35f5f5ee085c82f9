import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import { findAssumptions } from './findAssumptions.ts'
import { findNextQuestion } from './findNextQuestion.ts'

/**
 * The open questions of which each can change the verdict by itself, as indexes: in the order in
 * which quick mode would ask them, so that the one that could move most comes first. Pure; never
 * throws.
 *
 * @param open - indexes of the open questions, in the order of the model.
 * @param standings - all frameworks, first to last.
 */
export function listDeciding(
  model: Model,
  answered: readonly AnsweredRow[],
  open: readonly number[],
  standings: readonly Standing[],
): number[] {
  let left = findAssumptions(model, answered, open)
    .filter(({ reach }) => reach === 'alone')
    .map(({ question }) => question)
  const ordered: number[] = []
  while (left.length > 0) {
    const next = findNextQuestion(model, left, standings)?.question ?? left[0]
    if (next === undefined) break
    ordered.push(next)
    left = left.filter((question) => question !== next)
  }
  return ordered
}
