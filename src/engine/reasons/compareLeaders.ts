import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { type Comparison, compareFrameworks } from './compareFrameworks.ts'

/**
 * The pick against the next in line, or the first two of a tie; `null` where nobody leads. The next
 * in line is the best placed of the other picks still in; where none is, of those ruled out. Pure;
 * never throws.
 *
 * @param standings - of the same answers, first to last.
 */
export function compareLeaders(
  model: Model,
  answered: readonly AnsweredRow[],
  verdict: Verdict,
  standings: readonly Standing[],
): Comparison | null {
  // Those still in come first, so a ruled-out pick is the rival only where no other is left.
  const picks = standings.filter(({ role }) => role === 'pick').map(({ framework }) => framework)
  const [favoured, rival] = verdict.kind === 'pick' || verdict.kind === 'tie' ? picks : []
  if (favoured === undefined || rival === undefined) return null
  return compareFrameworks(model, answered, favoured, rival)
}
