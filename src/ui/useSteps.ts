import { useCallback } from 'react'
import { toNextPlace } from '#state/toNextPlace.ts'
import { toPreviousPlace } from '#state/toPreviousPlace.ts'
import { useWizard } from './useWizard.ts'

/** Going on and going back from a question. */
export function useSteps(question: string) {
  const { dataset, model, store } = useWizard()
  const goOn = useCallback(() => {
    store.getState().questionPassed(question)
    const state = store.getState()
    state.placeOpened(toNextPlace(dataset.questions, model, state, question))
  }, [dataset, model, store, question])
  const goBack = useCallback(() => {
    const place = toPreviousPlace(dataset.questions, store.getState(), question)
    if (place) store.getState().placeOpened(place)
  }, [dataset, store, question])
  return { goOn, goBack }
}
