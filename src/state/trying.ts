import type { Question } from '#schema/question.ts'
import { changeGiven } from './changeGiven.ts'
import type { Setter } from './setter.ts'
import { toOwned } from './toOwned.ts'
import type { WizardState, WizardStoreState } from './wizardState.ts'

type Trying = Pick<WizardStoreState, 'changesTried' | 'levelTried' | 'trialKept' | 'trialUndone'>

/** Trying other answers and levels of one's own; what was given before can be had back. */
export function trying(
  questions: readonly Question[],
  set: Setter,
  get: () => WizardState,
): Trying {
  return {
    changesTried: (changes) => set(changeGiven(questions, get(), { answers: changes }, 'tried')),
    trialKept: () => set({ trial: null }),
    trialUndone: () => {
      const { trial } = get()
      if (trial) set({ ...toOwned(get()), ...trial, trial: null })
    },
    levelTried: (framework, criterion, level) => {
      const { [framework]: levels = {}, ...others } = get().overrides
      const { [criterion]: _, ...rest } = levels
      const own = level === null ? rest : { ...rest, [criterion]: level }
      const isEmpty = Object.keys(own).length === 0
      const overrides = isEmpty ? others : { ...others, [framework]: own }
      set(changeGiven(questions, get(), { overrides }, 'tried'))
    },
  }
}
