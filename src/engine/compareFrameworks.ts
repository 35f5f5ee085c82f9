import type { AnsweredRow } from './answeredRow.ts'
import { explainMargin } from './explainMargin.ts'
import type { Model } from './model.ts'
import { type Reasons, selectReasons } from './selectReasons.ts'

/** The case for one framework against one rival; both are columns of the model. */
export interface Comparison {
  readonly favoured: number
  readonly rival: number
  readonly reasons: Reasons
}

/** Compares any two frameworks on the answers given. Pure; never throws. */
export function compareFrameworks(
  model: Model,
  answered: readonly AnsweredRow[],
  favoured: number,
  rival: number,
): Comparison {
  const reasons = selectReasons(explainMargin(model, answered, favoured, rival))
  return { favoured, rival, reasons }
}
