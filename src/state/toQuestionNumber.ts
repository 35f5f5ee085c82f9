import type { Model } from '#engine/model/model.ts'
import type { Answer, Answers } from '#schema/answer.ts'
import { isSetBySite } from './isSetBySite.ts'
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
  /**
   * What `of` is: all there are (`exact`); how many it usually is (`usual`), or all there are once
   * it is more than usual (`more`); or those that could change the result as the answers stand,
   * which another answer can make more or fewer (`deciding`).
   */
  readonly kind: 'exact' | 'usual' | 'more' | 'deciding'
}

function isAsked(answer: Answer | undefined): boolean {
  return answer !== undefined && !(answer.kind === 'chosen' && answer.isAssumed)
}

function hasAssumed(answers: Answers): boolean {
  return Object.values(answers).some((answer) => !isAsked(answer))
}

/**
 * How far somebody is who is asked this question. Pure.
 *
 * @param asked - what is asked when everything is, in its order.
 */
export function toQuestionNumber(
  model: Model,
  asked: readonly { readonly id: string }[],
  { answers, mode, trail }: Pick<WizardState, 'answers' | 'mode' | 'trail'>,
  question: string,
): QuestionNumber {
  if (mode === 'full') {
    const at = asked.findIndex(({ id }) => id === question)
    return { number: at + 1, of: asked.length, kind: 'exact' }
  }
  const { [question]: _, ...others } = answers
  const count = Object.values(others).filter(
    (answer) => isAsked(answer) && !isSetBySite(answer),
  ).length
  const at = trail.indexOf(question)
  const number = (at < 0 ? Math.max(trail.length, count) : at) + 1
  const { deciding } = hasAssumed(answers) ? planQuick(model, answers) : { deciding: null }
  if (deciding !== null) {
    // Where usual answers are doubted, how many are worth a look is known.
    const known = count + (isAsked(answers[question]) ? 1 : 0) + deciding
    return { number, of: Math.max(number, known), kind: 'deciding' }
  }
  const all = model.questions.length
  const usual = Math.min(USUAL_COUNT, all)
  return number > usual ? { number, of: all, kind: 'more' } : { number, of: usual, kind: 'usual' }
}
