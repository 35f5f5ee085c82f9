import { assessFirmness, type Firmness } from '#engine/firmness/assessFirmness.ts'
import { findAlternatives, type NamedAlternative } from '#engine/firmness/findAlternatives.ts'
import { runSteps } from '#engine/firmness/runSteps.ts'
import { sampleWeightings, WEIGHTINGS, type Weightings } from '#engine/firmness/sampleWeightings.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { isOpen } from '#engine/model/isOpen.ts'
import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import type { Comparison } from '#engine/reasons/compareFrameworks.ts'
import { compareLeaders } from '#engine/reasons/compareLeaders.ts'
import { findSwitchingCost } from '#engine/reasons/findSwitchingCost.ts'
import { decideVerdict } from '#engine/verdict/decideVerdict.ts'
import { findEligible } from '#engine/verdict/findEligible.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { findRelaxations, type Relaxation } from '#engine/verdict/findRelaxations.ts'
import { rankFrameworks, type Standing } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import type { Answers } from '#schema/answer.ts'

/** A verdict with everything that explains it. Frameworks and questions are model indexes. */
export interface Decision {
  readonly verdict: Verdict
  /** All frameworks, first to last. */
  readonly standings: readonly Standing[]
  /** The first two against each other; `null` where nobody leads. */
  readonly comparison: Comparison | null
  /** Alternatives to name, best placed first; empty while there is nothing to go on. */
  readonly alternatives: readonly NamedAlternative[]
  /** How often each framework is ahead of all (other) picks still in when the weights are shaken. */
  readonly weightings: Weightings
  /** `null` unless the verdict is a pick. */
  readonly firmness: Firmness | null
  /** The smallest ways back when the verdict is `none`; empty otherwise. */
  readonly relaxations: readonly Relaxation[]
  readonly answered: readonly AnsweredRow[]
  /** Questions with no answer or "Not sure yet". */
  readonly open: readonly number[]
}

/** Answers in, a verdict and its reasons out. Pure; never throws on well-typed answers. */
export function decide(model: Model, answers: Answers): Decision {
  return runSteps(decideInSteps(model, answers))
}

/**
 * The same decision in steps of a fraction of a millisecond each, for whoever has to stay free for
 * other things: it is the value that the last step returns, and can be given up at any of them.
 */
export function* decideInSteps(
  model: Model,
  answers: Answers,
): Generator<undefined, Decision, void> {
  const answered = toAnsweredRows(model, answers)
  const open = model.questions.flatMap((question, index) =>
    isOpen(question, answers) ? [index] : [],
  )
  const scores = scoreFrameworks(model, answered)
  const knockOuts = findKnockOuts(model, answered)
  const verdict = decideVerdict(model, answered, scores, knockOuts)
  const standings = rankFrameworks(model, answered, scores, knockOuts)
  const eligible = findEligible(model, knockOuts)
  const weightings = yield* sampleWeightings(model, answered, eligible, WEIGHTINGS)
  const alternatives = findAlternatives(standings, weightings)
  const isMove = findSwitchingCost(model, answered, standings)?.kind === 'move'
  const evidence = { open, scores, knockOuts, weightings, alternatives, isMove }
  return {
    verdict,
    standings,
    comparison: compareLeaders(model, answered, verdict, standings),
    alternatives,
    weightings,
    firmness:
      verdict.kind === 'pick' ? assessFirmness(model, answered, verdict.framework, evidence) : null,
    relaxations: verdict.kind === 'none' ? findRelaxations(model, knockOuts) : [],
    answered,
    open,
  }
}
