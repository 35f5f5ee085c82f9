import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { explainMargin } from './explainMargin.ts'
import { type Reasons, selectReasons } from './selectReasons.ts'

/** The case for one framework against one rival; both are columns of the model. */
export interface Comparison {
  readonly favoured: number
  readonly rival: number
  /** The rival is no way out whatever the points: some answer rules it out. */
  readonly isRivalRuledOut: boolean
  readonly reasons: Reasons
}

/** Compares any two frameworks on the answers given. Pure; never throws. */
export function compareFrameworks(
  model: Model,
  answered: readonly AnsweredRow[],
  favoured: number,
  rival: number,
): Comparison {
  return {
    favoured,
    rival,
    isRivalRuledOut: findKnockOuts(model, answered).some(({ framework }) => framework === rival),
    reasons: selectReasons(explainMargin(model, answered, favoured, rival)),
  }
}
