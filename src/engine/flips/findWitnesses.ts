import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { type AnswerChange, toAnswerChanges } from './answerChange.ts'
import { findLeading, toVerdictBits } from './findLeading.ts'
import { findSingles } from './findSingles.ts'
import { findToward } from './findToward.ts'
import { tallyQuestions } from './tally.ts'

/** When one would pick a framework: the nearest answers to the present ones. */
export interface Witness {
  /** Column in the model. */
  readonly framework: number
  /**
   * The fewest changes after which it wins; none where it does, `null` where no answers do it, or
   * among more than four picks no two changes.
   */
  readonly changes: readonly AnswerChange[] | null
}

/**
 * For every framework, in the order of the model, the fewest changes of the answers after which it
 * wins, exact (engine.md section 3, when would you pick X). A pick wins when the verdict is that
 * pick; an alternative when it is not ruled out and scores more than every pick that is not. Unlike
 * a flip, a witness may answer questions that are not answered, at normal importance, each counted
 * as one change. Among equals changes of answers already given are preferred, then neighbouring
 * options and the least important answers: always for one or two changes, one change at a time
 * for more. Pure; never throws.
 *
 * @param answered - every other question of the model counts as unanswered.
 */
export function findWitnesses(model: Model, answered: readonly AnsweredRow[]): readonly Witness[] {
  const tally = tallyQuestions(model, answered)
  const present = findLeading(model, tally.scores, tally.once)
  const verdictBits = toVerdictBits(model)
  const singles = findSingles(model, tally, present)
  return model.frameworkIds.map((_, framework) => {
    const isPick = model.picks.includes(framework)
    const winning = isPick ? present & verdictBits : present & (1 << framework)
    const steps =
      winning === 1 << framework
        ? []
        : findToward(model, tally, { favoured: framework, present, singles })
    return { framework, changes: steps && toAnswerChanges(model, tally, steps) }
  })
}
