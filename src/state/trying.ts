import type { Question } from '#schema/question.ts'
import { changeAnswers } from './changeAnswers.ts'
import type { Setter } from './setter.ts'
import { toOwned } from './toOwned.ts'
import type { WizardState, WizardStoreState } from './wizardState.ts'

type Trying = Pick<
  WizardStoreState,
  'changesTried' | 'trialKept' | 'trialUndone' | 'levelOverridden'
>

/** Trying other answers, which can be had back, and putting in levels of one's own. */
export function trying(
  questions: readonly Question[],
  set: Setter,
  get: () => WizardState,
): Trying {
  return {
    changesTried: (changes) => set(changeAnswers(questions, get(), changes, 'tried')),
    trialKept: () => set({ trial: null }),
    trialUndone: () => {
      const { trial } = get()
      if (trial) set({ ...toOwned(get()), answers: trial, trial: null })
    },
    levelOverridden: (framework, criterion, level) => {
      const { [framework]: levels = {}, ...others } = get().overrides
      const { [criterion]: _, ...rest } = levels
      const own = level === null ? rest : { ...rest, [criterion]: level }
      const isEmpty = Object.keys(own).length === 0
      set({
        ...toOwned(get()),
        overrides: isEmpty ? others : { ...others, [framework]: own },
      })
    },
  }
}
