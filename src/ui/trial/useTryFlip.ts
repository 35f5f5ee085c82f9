import { useCallback } from 'react'
import { toTriedAnswers } from '#report/toTriedAnswers.ts'
import type { Change } from '#schema/explanation.ts'
import { useWizard } from '#ui/useWizard.ts'
import { focusTrial } from './focusTrial.ts'

/** Tries changed answers, and moves focus to where it is told. */
export function useTryFlip(): (changes: readonly Change[]) => void {
  const { store } = useWizard()
  return useCallback(
    (changes) => {
      store.getState().changesTried(toTriedAnswers(changes))
      focusTrial()
    },
    [store],
  )
}
