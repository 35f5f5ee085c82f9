import { isAtLeast } from './isAtLeast.ts'

/** How firm a pick is: said in words, never as a bare figure. */
export type Strength = 'clear' | 'leaning' | 'too-close'

/** Out of a hundred weightings, or a hundred ways to answer what is open. */
export const PER_HUNDRED = { clearWeightings: 90, clearCompletions: 80, closeWeightings: 65 }
/** Questions on merits, not incumbency. */
export const FEWEST_ANSWERS_FOR_CLEAR = 4

export interface StrengthEvidence {
  /** Weightings in which the pick stays the pick, of `samples`. */
  readonly weightings: { readonly kept: number; readonly samples: number }
  /** Ways to answer the open questions that keep the pick, of `samples`. */
  readonly completions: { readonly kept: number; readonly samples: number }
  readonly isSettled: boolean
  /** How many questions on merits, not incumbency, are answered with an option. */
  readonly meritsAnswered: number
  /** An alternative fits better, or is worth a look: then no pick is a clear choice. */
  readonly isOutranked: boolean
  /** There is code that stays in another framework, and moving it is never clear from points. */
  readonly isMove: boolean
}

/**
 * The strength of a pick (engine.md section 3), compared in whole numbers: too close below 65 in a
 * hundred weightings; clear from 90 on, if it is settled or at least 80 in a hundred completions
 * keep it, at least four questions on merits are answered, no alternative outranks it, and nothing
 * would have to be moved to it; leaning otherwise. Pure; never throws.
 */
export function judgeStrength(evidence: StrengthEvidence): Strength {
  const { weightings, completions, meritsAnswered } = evidence
  if (!isAtLeast(weightings, PER_HUNDRED.closeWeightings)) return 'too-close'
  const isClear =
    isAtLeast(weightings, PER_HUNDRED.clearWeightings) &&
    (evidence.isSettled || isAtLeast(completions, PER_HUNDRED.clearCompletions)) &&
    meritsAnswered >= FEWEST_ANSWERS_FOR_CLEAR &&
    !evidence.isOutranked &&
    !evidence.isMove
  return isClear ? 'clear' : 'leaning'
}
