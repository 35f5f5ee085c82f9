import { createStore } from 'zustand/vanilla'
import { toAssumedAnswers } from '#engine/toAssumedAnswers.ts'
import type { Place } from '#link/place.ts'
import type { Answer, Answers } from '#schema/answer.ts'
import type { Option, Question } from '#schema/question.ts'
import { canBeMust } from './canBeMust.ts'
import { toLinkedState } from './toLinkedState.ts'
import type { WizardStoreState } from './wizardState.ts'

export type WizardStore = ReturnType<typeof createWizardStore>

/** A store for one mount: two wizards on a page must not share answers. */
export function createWizardStore(questions: readonly Question[]) {
  const start = { answers: {}, place: firstPlace(questions), returnTo: null, notice: null } as const
  return createStore<WizardStoreState>()((set, get) => {
    const setAnswer = (question: string, answer: Answer) =>
      set({ answers: { ...get().answers, [question]: answer } })
    const replaceAnswers = (answers: Answers, place: Place) => {
      const before = { answers: get().answers, place: get().place }
      const isWorthKeeping = Object.values(before.answers).some(({ kind }) => kind === 'chosen')
      const notice = isWorthKeeping ? ({ kind: 'answers-replaced', before } as const) : null
      set({ answers, place, returnTo: null, notice })
    }
    return {
      ...start,
      optionChosen: (question, option) =>
        setAnswer(question, toChosen(questions, get().answers, question, option)),
      questionLeftOpen: (question) => setAnswer(question, { kind: 'open' }),
      questionClosed: (question) => setAnswer(question, { kind: 'closed' }),
      importanceSet: (question, importance) => {
        const answer = get().answers[question]
        if (answer?.kind === 'chosen') {
          setAnswer(question, { ...answer, importance, isAssumed: false })
        }
      },
      answerConfirmed: (question) => {
        const answer = get().answers[question]
        if (answer?.kind === 'chosen' && answer.isAssumed) {
          setAnswer(question, { ...answer, isAssumed: false })
        }
      },
      placeOpened: (place) => set({ place, returnTo: null }),
      changeStarted: (question, returnTo) =>
        set({ place: { kind: 'question', question }, returnTo }),
      useCaseChosen: (useCase) => replaceAnswers(toAssumedAnswers(useCase), { kind: 'overview' }),
      linkOpened: (read, place) => set(toLinkedState(read, toKnown(questions, place), start.place)),
      progressFound: (answers, place) =>
        set({
          answers,
          place: toKnown(questions, place) ?? start.place,
          returnTo: null,
          notice: { kind: 'resumed' },
        }),
      storageFailed: () => set({ notice: get().notice ?? { kind: 'storage-blocked' } }),
      noticeDismissed: () => set({ notice: null }),
      startedOver: () => replaceAnswers({}, start.place),
      replacementUndone: () => {
        const { notice } = get()
        if (notice?.kind === 'answers-replaced') set({ ...notice.before, notice: null })
      },
    }
  })
}

function firstPlace(questions: readonly Question[]): Place {
  const [first] = questions
  return first ? { kind: 'question', question: first.id } : { kind: 'overview' }
}

function toKnown(questions: readonly Question[], place: Place | null): Place | null {
  if (place?.kind !== 'question') return place
  return questions.some(({ id }) => id === place.question) ? place : null
}

/** An importance that was given stays; a must-have that the new option cannot be is important. */
function toChosen(
  questions: readonly Question[],
  answers: Answers,
  question: string,
  option: string,
): Answer {
  const before = answers[question]
  const given = before?.kind === 'chosen' ? before.importance : 'normal'
  const options: readonly Option[] = questions.find(({ id }) => id === question)?.options ?? []
  const chosen = options.find(({ id }) => id === option)
  const importance = given === 'must' && !(chosen && canBeMust(chosen)) ? 'important' : given
  return { kind: 'chosen', option, importance, isAssumed: false }
}
