import type { Answer } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { changeGiven } from './changeGiven.ts'
import type { Setter } from './setter.ts'
import { toChosenAnswer } from './toChosenAnswer.ts'
import { withImportance } from './withImportance.ts'
import type { WizardState, WizardStoreState } from './wizardState.ts'

type Answering = Pick<
  WizardStoreState,
  'optionChosen' | 'questionLeftOpen' | 'questionClosed' | 'importanceSet' | 'questionPassed'
>

/** Answers of a link become one's own with the first change, unless own ones are set aside. */
export function answering(
  questions: readonly Question[],
  set: Setter,
  get: () => WizardState,
): Answering {
  const setAnswer = (question: string, answer: Answer) =>
    set(changeGiven(questions, get(), { answers: { [question]: answer } }, 'meant'))
  return {
    optionChosen: (question, option) => {
      const answer = toChosenAnswer(questions, get().answers, question, option)
      if (answer) setAnswer(question, answer)
    },
    questionLeftOpen: (question) => setAnswer(question, { kind: 'open' }),
    questionClosed: (question) => setAnswer(question, { kind: 'closed' }),
    importanceSet: (question, importance) => {
      const answer = get().answers[question]
      if (answer?.kind === 'chosen') {
        setAnswer(question, withImportance(answer, importance))
      }
    },
    questionPassed: (question) => {
      const { answers, trail, mode, returnTo } = get()
      const answer = answers[question]
      if (answer?.kind === 'chosen' && answer.isAssumed) {
        setAnswer(question, { ...answer, isAssumed: false })
      } else if (!answer && mode === 'quick') setAnswer(question, { kind: 'open' })
      if (!returnTo && !trail.includes(question)) set({ trail: [...trail, question] })
    },
  }
}
