import type { Model } from '#engine/model/model.ts'
import type { Place } from '#link/place.ts'
import type { Question } from '#schema/question.ts'
import { isBetterStop, planQuick } from './planQuick.ts'
import { toNeighbour } from './toNeighbour.ts'
import type { WizardState } from './wizardState.ts'

/**
 * Where going on from a question leads: back to the page where it was opened to be changed; to the
 * next question; or to the overview, when all have been asked or quick mode may stop and that has
 * not been offered yet. Pure.
 */
export function toNextPlace(
  questions: readonly Question[],
  model: Model,
  { answers, returnTo, mode, trail, passedStop }: WizardState,
  question: string,
): Place {
  if (returnTo) return { kind: returnTo }
  if (mode === 'full') {
    return toNeighbour(questions, { kind: 'question', question }, 1) ?? { kind: 'overview' }
  }
  const at = trail.indexOf(question)
  const visited = at < 0 ? undefined : trail[at + 1]
  if (visited !== undefined) return { kind: 'question', question: visited }
  const { next, stop } = planQuick(model, answers)
  return next === null || isBetterStop(stop, passedStop)
    ? { kind: 'overview' }
    : { kind: 'question', question: next }
}
