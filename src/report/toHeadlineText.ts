import type { Decision } from '#engine/decide.ts'
import type { Firmness } from '#engine/firmness/assessFirmness.ts'
import { isAtLeast } from '#engine/firmness/isAtLeast.ts'
import { PER_HUNDRED } from '#engine/firmness/judgeStrength.ts'
import type { Answers } from '#schema/answer.ts'
import type { FirstCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import { translate, type Values } from '#words/translate.ts'
import type { UiKey } from '#words/uiKey.ts'
import { toRoundShare } from './toRoundShare.ts'

type Firm = Pick<Decision, 'verdict' | 'firmness' | 'alternatives' | 'open'>
type Say = (key: UiKey, values?: Values) => string

/** How firm a verdict is: the sentence that says it, and those that say what it rests on. */
export interface HeadlineText {
  readonly lead: string
  readonly grounds: readonly string[]
}

/**
 * What stands under the name of the pick: how firm it is, what becomes of it when the answers are
 * weighed otherwise, what the open questions could still do, and how many answers are only usual
 * ones. `null` where nobody leads. Pure; never throws.
 */
export function toHeadlineText(
  { frameworks }: Pick<DatasetCore, 'frameworks'>,
  catalogue: FirstCatalogue,
  decision: Firm,
  answers: Answers,
): HeadlineText | null {
  const { verdict, firmness, alternatives, open } = decision
  const say: Say = (key, values) => translate(catalogue, key, values)
  const nameOf = (column = -1) => frameworks[column]?.name ?? ''
  const usual = listUsual(say, answers)
  if (verdict.kind === 'tie') {
    const way = say(open.length > 0 ? 'tie-open' : 'tie-answered')
    return { lead: say('headline-tie'), grounds: [way, ...usual] }
  }
  if (verdict.kind !== 'pick' || !firmness) return null
  const kind = toKind(decision, firmness, verdict.framework)
  const lead = say(`headline-${kind}`, {
    pick: nameOf(verdict.framework),
    other: nameOf(firmness.completions.leader),
    alternative: nameOf(alternatives[0]?.framework),
  })
  const weighed = kind === 'little' ? [] : [toWeighed(say, firmness)]
  return { lead, grounds: [...weighed, ...listOpen(say, open.length, firmness), ...usual] }
}

/** Where a pick is not a clear choice, the sentence is about what keeps it from being one. */
function toKind({ alternatives }: Firm, firmness: Firmness, pick: number) {
  const { strength, weightings, completions, isThin, isSettled, isMove } = firmness
  const isOutranked = alternatives.some(({ standing }) => standing !== 'close')
  if (strength === 'too-close') return isOutranked ? 'outranked-close' : 'too-close'
  if (strength === 'clear') return alternatives.length > 0 ? 'clear-of-three' : 'clear'
  if (isOutranked) return 'outranked'
  if (completions.leader !== pick) return 'early'
  if (isThin) return 'little'
  if (!isAtLeast(weightings, PER_HUNDRED.clearWeightings)) return 'leaning'
  const isKept = isSettled || isAtLeast(completions, PER_HUNDRED.clearCompletions)
  return isMove && isKept ? 'move' : 'so-far'
}

function toWeighed(say: Say, { isUnshakable, weightings: { kept, samples } }: Firmness): string {
  if (isUnshakable) return say('weightings-all')
  if (kept === samples) return say('weightings-nearly-all')
  const isMinority = 2 * kept < samples
  return say(isMinority ? 'weightings-few' : 'weightings', { ...toRoundShare(kept, samples) })
}

function listOpen(say: Say, count: number, { isSettled, completions }: Firmness): string[] {
  if (count === 0) return []
  if (isSettled) return [say('open-settled', { count })]
  const { count: kept, of } = toRoundShare(completions.kept, completions.samples)
  if (kept === of) return [say('open-completions-most', { count })]
  if (kept === 0) return [say('open-completions-few', { count })]
  return [say('open-completions', { count, kept, of })]
}

function listUsual(say: Say, answers: Answers): string[] {
  const chosen = Object.values(answers).filter((answer) => answer.kind === 'chosen')
  const count = chosen.filter(({ isAssumed }) => isAssumed).length
  if (count === 0) return []
  const isAll = count === chosen.length
  return [say(isAll ? 'answers-usual-all' : 'answers-usual', { count, of: chosen.length })]
}
