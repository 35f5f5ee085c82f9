import type { Place } from '#link/place.ts'
import type { Question } from '#schema/question.ts'
import { isSetBySite } from './isSetBySite.ts'
import { toNeighbour } from './toNeighbour.ts'
import type { WizardState } from './wizardState.ts'

/**
 * Where going back from a question leads: to the page where it was opened to be changed, or to the
 * question before; in quick mode the one that was asked before or, where that is not known any more,
 * to the overview. `null` at the beginning. Pure.
 */
export function toPreviousPlace(
  questions: readonly Question[],
  { answers, returnTo, mode, trail }: Pick<WizardState, 'answers' | 'returnTo' | 'mode' | 'trail'>,
  question: string,
): Place | null {
  if (returnTo) return { kind: returnTo }
  if (mode === 'full') return toNeighbour(questions, { kind: 'question', question }, -1)
  const at = trail.indexOf(question)
  const before = at < 0 ? trail.at(-1) : trail[at - 1]
  if (before !== undefined) return { kind: 'question', question: before }
  const isStart = Object.entries(answers).every(([id, answer]) => {
    return id === question || trail.includes(id) || isSetBySite(answer)
  })
  return isStart ? null : { kind: 'overview' }
}
