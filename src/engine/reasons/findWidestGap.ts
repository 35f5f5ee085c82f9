import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { type Contribution, explainMargin } from './explainMargin.ts'

/**
 * The largest single contribution, either way, by which one answer sets two of these frameworks
 * apart through a criterion; of equal ones the first in the order of the pairs and the model. `null`
 * where no criterion sets any two apart. Pure; never throws.
 *
 * @param frameworks - columns of the model.
 */
export function findWidestGap(
  model: Model,
  answered: readonly AnsweredRow[],
  frameworks: readonly number[],
): Contribution | null {
  let widest: Contribution | null = null
  for (const [at, favoured] of frameworks.entries()) {
    for (const rival of frameworks.slice(at + 1)) {
      const found = explainMargin(model, answered, favoured, rival).find(
        ({ criterion }) => criterion !== null,
      )
      if (found && Math.abs(found.points) > Math.abs(widest?.points ?? 0)) widest = found
    }
  }
  return widest
}
