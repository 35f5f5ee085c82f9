import type { Answers } from '#schema/answer.ts'
import type { Setter } from './setter.ts'
import type { WizardState } from './wizardState.ts'

/** Sets what is said, except for answers that are not a person's to change here: these stay. */
export function holdAnswers(fixed: Answers, set: Setter): Setter {
  if (Object.keys(fixed).length === 0) return set
  return ({ answers, trial, ...rest }: Partial<WizardState>) =>
    set({
      ...rest,
      ...(answers && { answers: { ...answers, ...fixed } }),
      ...(trial !== undefined && {
        trial: trial && { ...trial, answers: { ...trial.answers, ...fixed } },
      }),
    })
}
