import type { Model } from '#engine/model/model.ts'
import { planQuick } from './planQuick.ts'
import type { WizardState } from './wizardState.ts'

/**
 * How many questions quick mode usually asks before one may stop: the median over random profiles
 * (`npm run quick-mode`).
 */
export const USUAL_COUNT = 10

/** Which question this is, from 1, and of how many. */
export interface QuestionNumber {
  readonly number: number
  readonly of: number
  /** How many there will be depends on the answers. */
  readonly isEstimate: boolean
}

/** How far somebody is who is asked this question. Pure. */
export function toQuestionNumber(
  model: Model,
  { answers, mode, trail }: Pick<WizardState, 'answers' | 'mode' | 'trail'>,
  question: string,
): QuestionNumber {
  if (mode === 'full') {
    const at = model.questions.findIndex(({ id }) => id === question)
    return { number: at + 1, of: model.questions.length, isEstimate: false }
  }
  const { [question]: _, ...others } = answers
  const asked = Object.values(others).filter(
    (answer) => answer.kind !== 'chosen' || !answer.isAssumed,
  ).length
  const at = trail.indexOf(question)
  const number = (at < 0 ? Math.max(trail.length, asked) : at) + 1
  const { deciding } = planQuick(model, answers)
  const usual = deciding === null ? Math.min(USUAL_COUNT, model.questions.length) : asked + deciding
  return { number, of: Math.max(number, usual), isEstimate: true }
}
