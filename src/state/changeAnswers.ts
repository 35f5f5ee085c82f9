import { findDifferences } from '#engine/model/findDifferences.ts'
import type { Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { toOwned } from './toOwned.ts'
import type { WizardState } from './wizardState.ts'

/**
 * What changes when a person answers otherwise. Answers that are `tried` leave those before them to
 * be had back; answers that are `meant` change these as well. Where nothing differs from before any
 * more, nothing is being tried. Pure.
 */
export function changeAnswers(
  questions: readonly Question[],
  state: WizardState,
  changes: Answers,
  kind: 'meant' | 'tried',
): Partial<WizardState> {
  const { trial } = state
  const answers = { ...state.answers, ...changes }
  const meant = kind === 'meant' ? trial && { ...trial, ...changes } : (trial ?? state.answers)
  const isBack = meant !== null && findDifferences(questions, meant, answers).length === 0
  return { ...toOwned(state), answers, trial: isBack ? null : meant }
}
