import { createStore } from 'zustand/vanilla'
import { toAssumedAnswers } from '#engine/model/toAssumedAnswers.ts'
import type { Place } from '#link/place.ts'
import { toToken } from '#link/toToken.ts'
import type { Answer, Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { followLink } from './followLink.ts'
import type { Notice } from './notice.ts'
import { toChosenAnswer } from './toChosenAnswer.ts'
import { toOwnProgress } from './toOwnProgress.ts'
import type { WizardState, WizardStoreState } from './wizardState.ts'

export type WizardStore = ReturnType<typeof createWizardStore>

/** A store for one mount: two wizards on a page must not share answers. */
export function createWizardStore(questions: readonly Question[]) {
  const start: WizardState = {
    answers: {},
    place: firstPlace(questions),
    returnTo: null,
    notice: null,
    setAside: null,
    trial: null,
    isBorrowed: false,
    epoch: 0,
  }
  return createStore<WizardStoreState>()((set, get) => ({
    ...start,
    ...answering(questions, set, get),
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
    placeOpened: (place) => set({ place, returnTo: null, notice: withoutPassing(get()) }),
    changeStarted: (question, returnTo) =>
      set({ place: { kind: 'question', question }, returnTo, notice: withoutPassing(get()) }),
    useCaseChosen: (useCase) =>
      set(replaceAnswers(get(), toAssumedAnswers(useCase), { kind: 'overview' })),
    startedOver: () => set(replaceAnswers(get(), {}, start.place)),
    linkOpened: (link) =>
      set(followLink(questions, get(), { ...link, place: toKnown(questions, link.place) })),
    linkConfirmed: () => {
      const { notice, isBorrowed, setAside } = get()
      const next = isBorrowed && setAside ? ({ kind: 'link-opened', madeOn: null } as const) : null
      if (notice?.kind !== 'link-damaged') return
      set({ notice: next, isBorrowed: isBorrowed && setAside !== null })
    },
    linkAdopted: () =>
      set({ isBorrowed: false, notice: get().setAside ? { kind: 'answers-replaced' } : null }),
    progressUnreadable: () => set({ notice: { kind: 'progress-unreadable' } }),
    progressFound: ({ own, setAside, trial }) => {
      const notice = setAside ? 'answers-replaced' : own ? 'resumed' : null
      set({
        ...(own && { answers: own.answers, place: toKnown(questions, own.place) ?? start.place }),
        setAside,
        trial: own && trial,
        notice: notice && { kind: notice },
      })
    },
    storageFailed: () => set({ notice: get().notice ?? { kind: 'storage-blocked' } }),
    noticeDismissed: () => set({ notice: null }),
    setAsideLetGo: () => set({ notice: null, setAside: null }),
    setAsideRestored: () => set(restore(get())),
  }))
}

type Answering = Pick<
  WizardStoreState,
  'optionChosen' | 'questionLeftOpen' | 'questionClosed' | 'importanceSet' | 'answerConfirmed'
>

/** Answers of a link become one's own with the first change, unless own ones are set aside. */
function answering(
  questions: readonly Question[],
  set: (partial: Partial<WizardState>) => void,
  get: () => WizardState,
): Answering {
  const setAnswer = (question: string, answer: Answer) => {
    const { answers, isBorrowed, setAside } = get()
    const notice = withoutUnread(get())
    set({
      answers: { ...answers, [question]: answer },
      isBorrowed: isBorrowed && setAside !== null,
      notice,
    })
  }
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
        setAnswer(question, { ...answer, importance, isAssumed: false })
      }
    },
    answerConfirmed: (question) => {
      const answer = get().answers[question]
      if (answer?.kind === 'chosen' && answer.isAssumed) {
        setAnswer(question, { ...answer, isAssumed: false })
      }
    },
  }
}

function replaceAnswers(state: WizardState, answers: Answers, place: Place): WizardState {
  const setAside = toOwnProgress(state)
  const notice = setAside ? ({ kind: 'answers-replaced' } as const) : null
  const epoch = state.epoch + 1
  return { answers, place, returnTo: null, notice, setAside, trial: null, isBorrowed: false, epoch }
}

/** Own answers come back; those given meanwhile take their place aside. */
function restore(state: WizardState): Partial<WizardState> {
  if (!state.setAside) return {}
  const given = state.isBorrowed ? null : toOwnProgress({ ...state, setAside: null })
  const notice = given ? ({ kind: 'answers-replaced' } as const) : null
  const epoch = state.epoch + 1
  return {
    ...state.setAside,
    returnTo: null,
    notice,
    setAside: given,
    trial: null,
    isBorrowed: false,
    epoch,
  }
}

/** Notices about a link that brought nothing: they go with the first thing a person does. */
const WITHOUT_ANSWERS: readonly Notice['kind'][] = [
  'link-newer',
  'link-too-long',
  'link-unreadable',
]

function withoutUnread({ notice }: WizardState): Notice | null {
  return notice && WITHOUT_ANSWERS.includes(notice.kind) ? null : notice
}

/** Notices that have said what they had to say go when another place is opened. */
function withoutPassing(state: WizardState): Notice | null {
  const notice = withoutUnread(state)
  const isPassing =
    notice?.kind === 'resumed' || (notice?.kind === 'link-opened' && state.setAside === null)
  return isPassing ? null : notice
}

function firstPlace(questions: readonly Question[]): Place {
  const [first] = questions
  return first ? { kind: 'question', question: first.id } : { kind: 'overview' }
}

function toKnown(questions: readonly Question[], place: Place | null): Place | null {
  if (place?.kind !== 'question') return place
  return questions.some(({ id }) => id === place.question) ? place : null
}
