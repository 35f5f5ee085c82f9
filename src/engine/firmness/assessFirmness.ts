import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'
import { countMerits } from './countMerits.ts'
import type { NamedAlternative } from './findAlternatives.ts'
import { isSettled } from './isSettled.ts'
import { isUnshakable } from './isUnshakable.ts'
import { FEWEST_ANSWERS_FOR_CLEAR, judgeStrength, type Strength } from './judgeStrength.ts'
import { type Completions, sampleCompletions } from './sampleCompletions.ts'
import type { Weightings } from './sampleWeightings.ts'

const COMPLETIONS = { samples: 1_000, seed: 2027 }

/** How firm a pick is, with what that rests on. */
export interface Firmness {
  readonly strength: Strength
  /** Weightings in which the pick stays the pick, of `samples`. */
  readonly weightings: { readonly kept: number; readonly samples: number; readonly seed: number }
  /** Ways to answer the open questions that keep the pick, of `samples`. */
  readonly completions: {
    readonly kept: number
    readonly samples: number
    readonly seed: number
    /** Whom more of these ways lead to than to anybody else; the pick where nobody is ahead. */
    readonly leader: number
  }
  /**
   * It stays ahead in every weighting, not only in those drawn: for every rival pick not ruled out,
   * the sum over the answered questions of c * (c > 0 ? 6 : 24) is above 0, where c is the
   * question's contribution to the margin.
   */
  readonly isUnshakable: boolean
  readonly isSettled: boolean
  /** Fewer questions on merits are answered than a clear pick takes. */
  readonly isThin: boolean
  /** It would have to be moved to, from a framework in which there is code that stays. */
  readonly isMove: boolean
}

/**
 * Gathers the evidence for a pick's strength and judges it (engine.md section 3). Pure; the same
 * input gives the same firmness in every engine.
 *
 * @param pick - column of the pick.
 * @param open - indexes of the open questions.
 * @param weightings - drawn with the picks that are not ruled out as leaders.
 */
export function assessFirmness(
  model: Model,
  answered: readonly AnsweredRow[],
  pick: number,
  evidence: {
    readonly open: readonly number[]
    readonly scores: Int32Array
    readonly knockOuts: readonly KnockOut[]
    readonly weightings: Weightings
    readonly alternatives: readonly NamedAlternative[]
    readonly isMove: boolean
  },
): Firmness {
  const { open, scores, knockOuts, weightings, alternatives, isMove } = evidence
  const stated = {
    weightings: {
      kept: weightings.ahead[pick] ?? 0,
      samples: weightings.samples,
      seed: weightings.seed,
    },
    completions: toKept(sampleCompletions(model, answered, open, COMPLETIONS), pick),
    isUnshakable: isUnshakable(model, answered, pick, knockOuts),
    isSettled: isSettled(model, open, pick, scores, knockOuts),
  }
  const meritsAnswered = countMerits(model, answered)
  return {
    ...stated,
    isThin: meritsAnswered < FEWEST_ANSWERS_FOR_CLEAR,
    isMove,
    strength: judgeStrength({
      ...stated,
      meritsAnswered,
      isMove,
      isOutranked: alternatives.some(({ standing }) => standing !== 'close'),
    }),
  }
}

function toKept({ ahead, samples, seed }: Completions, pick: number): Firmness['completions'] {
  const most = Math.max(...ahead)
  const first = ahead.indexOf(most)
  const isAlone = ahead.lastIndexOf(most) === first
  return { kept: ahead[pick] ?? 0, samples, seed, leader: isAlone ? first : pick }
}
