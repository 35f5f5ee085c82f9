import { createStore } from 'zustand/vanilla'
import type { Mode } from '#link/mode.ts'
import type { Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { answering } from './answering.ts'
import { asking } from './asking.ts'
import { holdAnswers } from './holdAnswers.ts'
import { replacing } from './replacing.ts'
import { toFirstPlace } from './toFirstPlace.ts'
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
      ...replacing(questions, start.place, set, get),
      placeOpened: (place) => set({ place, returnTo: null, notice: withoutPassing(get()) }),
      changeStarted: (question, returnTo) =>
        set({ place: { kind: 'question', question }, returnTo, notice: withoutPassing(get()) }),
      decisionKept: (draft) => set({ draft }),
      storageFailed: () => set({ notice: get().notice ?? { kind: 'storage-blocked' } }),
      noticeDismissed: () => set({ notice: null }),
    }
  })
}
