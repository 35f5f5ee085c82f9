import type { Place } from '#link/place.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import type { Question } from '#schema/question.ts'
import type { Progress } from './progress.ts'
import type { Setter } from './setter.ts'
import { toFirstPlace } from './toFirstPlace.ts'
import { toOwnProgress } from './toOwnProgress.ts'
import type { WizardState, WizardStoreState } from './wizardState.ts'

type Replacing = Pick<
  WizardStoreState,
  | 'useCaseChosen'
  | 'startedOver'
  | 'linkConfirmed'
  | 'linkAdopted'
  | 'setAsideLetGo'
  | 'setAsideRestored'
>

/** Answers as a whole give way to others: of a use case, of a link, of an earlier visit, or to none. */
export function replacing(
  questions: readonly Question[],
  quickStart: Place,
  set: Setter,
  get: () => WizardState,
): Replacing {
  return {
    useCaseChosen: (useCase) => {
      const { mode, overrides } = get()
      const place = { kind: 'overview' } as const
      const answers = toAssumedAnswers(useCase)
      set(replaceAnswers(get(), { answers, place, mode, overrides, draft: null }))
    },
    startedOver: () => {
      const { mode } = get()
      const place = mode === 'quick' ? quickStart : toFirstPlace(questions[0]?.id)
      set(replaceAnswers(get(), { answers: {}, place, mode, overrides: {}, draft: null }))
    },
    linkConfirmed: () => {
      const { notice, isBorrowed, setAside } = get()
      const next = isBorrowed && setAside ? ({ kind: 'link-opened', madeOn: null } as const) : null
      if (notice?.kind !== 'link-damaged') return
      set({ notice: next, isBorrowed: isBorrowed && setAside !== null })
    },
    linkAdopted: () =>
      set({ isBorrowed: false, notice: get().setAside ? { kind: 'answers-replaced' } : null }),
    setAsideLetGo: () => set({ notice: null, setAside: null }),
    setAsideRestored: () => set(restore(get())),
  }
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
