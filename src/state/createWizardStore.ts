import { createStore } from 'zustand/vanilla'
import type { Mode } from '#link/mode.ts'
import type { Place } from '#link/place.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import type { Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { answering } from './answering.ts'
import { asking } from './asking.ts'
import { followLink } from './followLink.ts'
import { holdAnswers } from './holdAnswers.ts'
import type { Progress } from './progress.ts'
import { toFirstPlace } from './toFirstPlace.ts'
import { toOwnProgress } from './toOwnProgress.ts'
import { trying } from './trying.ts'
import { withoutPassing } from './withoutPassing.ts'
import type { WizardState, WizardStoreState } from './wizardState.ts'

export type WizardStore = ReturnType<typeof createWizardStore>

/** How a store differs from that of the whole site. */
interface Setting {
  /** The mode it begins in. */
  readonly mode?: Mode
  /** Answers that are not the person's to change. */
  readonly fixed?: Answers
}

/**
 * A store for one mount: two wizards on a page must not share answers.
 *
 * @param questions - all that can be asked; full mode asks them in this order.
 * @param first - the question that quick mode asks first; that of the order of the dataset if missing.
 */
export function createWizardStore(
  questions: readonly Question[],
  first = questions[0]?.id,
  { mode: usualMode = 'quick', fixed = {} }: Setting = {},
) {
  const start: WizardState = {
    answers: fixed,
    place: toFirstPlace(first),
    mode: usualMode,
    overrides: {},
    draft: null,
    trail: [],
    passedStop: null,
    returnTo: null,
    notice: null,
    setAside: null,
    trial: null,
    isBorrowed: false,
    isStandingShown: false,
    epoch: 0,
  }
  return createStore<WizardStoreState>()((setFreely, get) => {
    const set = holdAnswers(fixed, setFreely)
    return {
      ...start,
      ...answering(questions, set, get),
      ...trying(questions, set, get),
      ...asking(questions, start.place, set, get),
      placeOpened: (place) => set({ place, returnTo: null, notice: withoutPassing(get()) }),
      changeStarted: (question, returnTo) =>
        set({ place: { kind: 'question', question }, returnTo, notice: withoutPassing(get()) }),
      useCaseChosen: (useCase) => {
        const { mode, overrides } = get()
        const place = { kind: 'overview' } as const
        const answers = toAssumedAnswers(useCase)
        set(replaceAnswers(get(), { answers, place, mode, overrides, draft: null }))
      },
      startedOver: () => {
        const { mode } = get()
        const place = mode === 'quick' ? start.place : toFirstPlace(questions[0]?.id)
        set(replaceAnswers(get(), { answers: {}, place, mode, overrides: {}, draft: null }))
      },
      linkOpened: (link) =>
        set(followLink(questions, get(), { ...link, place: toKnown(questions, link.place) })),
      linkConfirmed: () => {
        const { notice, isBorrowed, setAside } = get()
        const next =
          isBorrowed && setAside ? ({ kind: 'link-opened', madeOn: null } as const) : null
        if (notice?.kind !== 'link-damaged') return
        set({ notice: next, isBorrowed: isBorrowed && setAside !== null })
      },
      linkAdopted: () =>
        set({ isBorrowed: false, notice: get().setAside ? { kind: 'answers-replaced' } : null }),
      decisionKept: (draft) => set({ draft }),
      progressUnreadable: () => set({ notice: { kind: 'progress-unreadable' } }),
      progressFound: ({ own, setAside, trial }) => {
        // What is being tried is told by its own bar.
        const notice = setAside ? 'answers-replaced' : own && !trial ? 'resumed' : null
        set({
          ...(own && { ...own, place: toKnown(questions, own.place) ?? start.place }),
          setAside,
          trial: own && trial,
          notice: notice && { kind: notice },
        })
      },
      storageFailed: () => set({ notice: get().notice ?? { kind: 'storage-blocked' } }),
      noticeDismissed: () => set({ notice: null }),
      setAsideLetGo: () => set({ notice: null, setAside: null }),
      setAsideRestored: () => set(restore(get())),
    }
  })
}

function replaceAnswers(state: WizardState, progress: Progress): Partial<WizardState> {
  const setAside = toOwnProgress(state)
  const notice = setAside ? ({ kind: 'answers-replaced' } as const) : null
  const epoch = state.epoch + 1
  return { ...progress, ...FRESH, notice, setAside, epoch }
}

/** What goes with the answers as a whole, when others take their place. */
const FRESH = { returnTo: null, trail: [], passedStop: null, trial: null, isBorrowed: false }

/** Own answers come back; those given meanwhile take their place aside. */
function restore(state: WizardState): Partial<WizardState> {
  if (!state.setAside) return {}
  const given = state.isBorrowed ? null : toOwnProgress({ ...state, setAside: null })
  const notice = given ? ({ kind: 'answers-replaced' } as const) : null
  const epoch = state.epoch + 1
  return {
    ...state.setAside,
    ...FRESH,
    notice,
    setAside: given,
    epoch,
  }
}

function toKnown(questions: readonly Question[], place: Place | null): Place | null {
  if (place?.kind !== 'question') return place
  return questions.some(({ id }) => id === place.question) ? place : null
}
