import { toToken } from '#link/toToken.ts'
import type { Question } from '#schema/question.ts'
import type { Setter } from './setter.ts'
import type { WizardState, WizardStoreState } from './wizardState.ts'

type Trying = Pick<
  WizardStoreState,
  'changesTried' | 'trialKept' | 'trialUndone' | 'levelOverridden'
>

/**
 * Trying other answers and other levels. What was answered before the first of several changes comes
 * back when they are undone.
 */
export function trying(
  questions: readonly Question[],
  set: Setter,
  get: () => WizardState,
): Trying {
  return {
    changesTried: (changes) => {
      const { answers, trial, isBorrowed, setAside } = get()
      const tried = { ...answers, ...changes }
      const before = trial ?? answers
      const isBack = toToken(questions, tried) === toToken(questions, before)
      set({
        answers: tried,
        trial: isBack ? null : before,
        isBorrowed: isBorrowed && setAside !== null,
      })
    },
    trialKept: () => set({ trial: null }),
    trialUndone: () => {
      const { trial } = get()
      if (trial) set({ answers: trial, trial: null })
    },
    levelOverridden: (framework, criterion, level) => {
      const { overrides, isBorrowed, setAside } = get()
      const { [framework]: levels = {}, ...others } = overrides
      const { [criterion]: _, ...rest } = levels
      const own = level === null ? rest : { ...rest, [criterion]: level }
      const isEmpty = Object.keys(own).length === 0
      set({
        overrides: isEmpty ? others : { ...others, [framework]: own },
        isBorrowed: isBorrowed && setAside !== null,
      })
    },
  }
}
