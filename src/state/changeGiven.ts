import { findDifferences } from '#engine/model/findDifferences.ts'
import { findLevelDifferences } from '#engine/model/findLevelDifferences.ts'
import type { Question } from '#schema/question.ts'
import type { Given } from './progress.ts'
import { toOwned } from './toOwned.ts'
import type { WizardState } from './wizardState.ts'

/**
 * What changes when a person answers otherwise or puts in a level. What is `tried` leaves what was
 * given before to be had back; what is `meant` changes that as well. Where nothing differs from
 * before any more, nothing is being tried. Pure.
 */
export function changeGiven(
  questions: readonly Question[],
  state: WizardState,
  changes: Partial<Given>,
  kind: 'meant' | 'tried',
): Partial<WizardState> {
  const given = apply(state, changes)
  const meant = kind === 'meant' ? state.trial && apply(state.trial, changes) : toMeant(state)
  const isBack = meant !== null && isSame(questions, meant, given)
  return { ...toOwned(state), ...given, trial: isBack ? null : meant }
}

/** What was given before anything was tried. */
export function toMeant({ trial, answers, overrides }: WizardState): Given {
  return trial ?? { answers, overrides }
}

function apply(given: Given, { answers, overrides }: Partial<Given>): Given {
  return {
    answers: answers ? { ...given.answers, ...answers } : given.answers,
    overrides: overrides ?? given.overrides,
  }
}

function isSame(questions: readonly Question[], one: Given, other: Given): boolean {
  return (
    findDifferences(questions, one.answers, other.answers).length === 0 &&
    findLevelDifferences(one.overrides, other.overrides).length === 0
  )
}
