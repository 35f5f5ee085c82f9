import type { Place } from '#link/place.ts'
import type { Question } from '#schema/question.ts'
import { findUnanswered } from './findUnanswered.ts'
import { isBetterStop } from './planQuick.ts'
import type { Setter } from './setter.ts'
import { toFirstPlace } from './toFirstPlace.ts'
import { withoutPassing } from './withoutPassing.ts'
import type { WizardState, WizardStoreState } from './wizardState.ts'

type Asking = Pick<WizardStoreState, 'modeChosen' | 'stopPassed' | 'standingShown'>

/** What is asked and what is shown meanwhile. Before the first answer another mode begins anew. */
export function asking(
  questions: readonly Question[],
  quickStart: Place,
  set: Setter,
  get: () => WizardState,
): Asking {
  return {
    modeChosen: (mode) => {
      const { answers, place } = get()
      const isStart = Object.keys(answers).length === 0 && place.kind === 'question'
      const begin = mode === 'quick' ? quickStart : toFirstPlace(questions[0]?.id)
      const first = findUnanswered(questions, answers)[0]
      const asksAll = mode === 'full' && place.kind === 'overview' && first !== undefined
      const next = isStart ? begin : asksAll ? toFirstPlace(first) : place
      set({ mode, trail: [], passedStop: null, place: next })
    },
    stopPassed: (stop, next) =>
      set({
        passedStop: isBetterStop(stop, get().passedStop) ? stop : get().passedStop,
        place: { kind: 'question', question: next },
        returnTo: null,
        notice: withoutPassing(get()),
      }),
    standingShown: (isStandingShown) => set({ isStandingShown }),
  }
}
