import { useCallback } from 'react'
import { toNextPlace } from '#state/toNextPlace.ts'
import { toPreviousPlace } from '#state/toPreviousPlace.ts'
import { useWizard } from './useWizard.ts'

/** Going on and going back from a question. */
export function useSteps(question: string) {
  const { asked, model, store } = useWizard()
  const goOn = useCallback(() => {
    store.getState().questionPassed(question)
    const state = store.getState()
    state.placeOpened(toNextPlace(asked, model, state, question))
  }, [asked, model, store, question])
  const goBack = useCallback(() => {
    const place = toPreviousPlace(asked, store.getState(), question)
    if (place) store.getState().placeOpened(place)
  }, [asked, store, question])
  return { goOn, goBack }
}
