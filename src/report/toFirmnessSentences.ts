import type { Decision } from '#engine/decide.ts'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import { translate } from '#words/translate.ts'
import type { WizardKey } from '#words/uiKey.ts'
import { toRoundShare } from './toRoundShare.ts'
import { toWeightingOutcomes, type WeightingOutcome } from './toWeightingOutcomes.ts'

/** Less than one weighting in this many is "hardly any". */
const HARDLY = 40

type Firm = Pick<Decision, 'verdict' | 'weightings' | 'standings' | 'firmness'>
type Say = (key: WizardKey, outcome: WeightingOutcome) => string

/**
 * How often each framework that ever comes first does so when the answers are weighed otherwise, in
 * round words: the pick or the most frequent one, then the other picks, then the alternatives that
 * would outrank them. Empty where nobody leads. Pure; never throws.
 */
export function toFirmnessSentences(
  { frameworks }: Pick<DatasetCore, 'frameworks'>,
  catalogue: WizardCatalogue,
  decision: Firm,
): string[] {
  const { verdict, weightings } = decision
  if (verdict.kind !== 'pick' && verdict.kind !== 'tie') return []
  const say: Say = (key, { framework, count }) =>
    translate(catalogue, key, {
      name: framework === null ? '' : (frameworks[framework]?.name ?? ''),
      ...toRoundShare(count, weightings.samples),
    })
  const [first, ...others] = toTold(decision)
  if (!first) return []
  return [
    say(toFirstKey(decision, first), first),
    ...others.map((outcome) => say(toOtherKey(decision, outcome, others.length === 1), outcome)),
    ...toAlternatives(decision).map((outcome) => say(toAlternativeKey(decision, outcome), outcome)),
  ]
}

/** The outcomes worth a sentence: the pick first; level ones only where they are not hardly any. */
function toTold(decision: Firm): WeightingOutcome[] {
  const { verdict } = decision
  const outcomes = toWeightingOutcomes(decision)
  const told = outcomes.filter(
    (outcome) =>
      outcome.framework !== null || outcomes.length <= 2 || !isHardlyAny(decision, outcome),
  )
  if (verdict.kind !== 'pick') return told.toSorted((one, other) => other.count - one.count)
  const isPick = ({ framework }: WeightingOutcome) => framework === verdict.framework
  return [...told.filter(isPick), ...told.filter((outcome) => !isPick(outcome))]
}

function toFirstKey({ verdict, weightings, firmness, standings }: Firm, first: WeightingOutcome) {
  const isEvery = first.count === weightings.samples
  if (first.framework === null) return isEvery ? 'firm-stay-level' : 'firm-level'
  if (verdict.kind === 'tie') return 'firm-comes-otherwise'
  const left = standings.filter(({ role, ruledOutBy }) => role === 'pick' && !ruledOutBy.length)
  if (left.length === 1) return 'firm-only'
  if (firmness?.isUnshakable) return 'firm-always'
  return isEvery ? 'firm-nearly-always' : 'firm-stays'
}

function toOtherKey(decision: Firm, outcome: WeightingOutcome, isRest: boolean): WizardKey {
  if (outcome.framework === null) return isRest ? 'firm-rest-level' : 'firm-level-too'
  if (isRest) return 'firm-rest'
  return isHardlyAny(decision, outcome) ? 'firm-comes-hardly' : 'firm-comes'
}

function toAlternatives({ standings, weightings }: Firm): WeightingOutcome[] {
  return standings
    .filter(({ role, ruledOutBy }) => role === 'alternative' && ruledOutBy.length === 0)
    .map(({ framework }) => ({ framework, count: weightings.ahead[framework] ?? 0 }))
    .filter(({ count }) => count > 0)
}

function toAlternativeKey(decision: Firm, outcome: WeightingOutcome): WizardKey {
  if (outcome.count === decision.weightings.samples) return 'firm-alternative-always'
  return isHardlyAny(decision, outcome) ? 'firm-alternative-hardly' : 'firm-alternative'
}

function isHardlyAny({ weightings }: Firm, { count }: WeightingOutcome): boolean {
  return count * HARDLY < weightings.samples
}
