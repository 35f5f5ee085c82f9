import { useCallback } from 'react'
import { toNeighbour } from '#state/toNeighbour.ts'
import { useWizard } from './useWizard.ts'

/** Going on and going back from a question. */
export function useSteps(question: string) {
  const { dataset, store } = useWizard()
  const goOn = useCallback(() => {
    const { returnTo, answerConfirmed, placeOpened } = store.getState()
    answerConfirmed(question)
    const next = toNeighbour(dataset.questions, { kind: 'question', question }, 1)
    placeOpened(returnTo ? { kind: returnTo } : (next ?? { kind: 'overview' }))
  }, [dataset, store, question])
  const goBack = useCallback(() => {
    const { returnTo, placeOpened } = store.getState()
    const before = toNeighbour(dataset.questions, { kind: 'question', question }, -1)
    const place = returnTo ? ({ kind: returnTo } as const) : before
    if (place) placeOpened(place)
  }, [dataset, store, question])
  return { goOn, goBack }
}
