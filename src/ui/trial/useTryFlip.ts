import { useCallback } from 'react'
import { toTriedAnswers } from '#report/toTriedAnswers.ts'
import type { Change } from '#schema/explanation.ts'
import { focusHeading } from '#ui/focusHeading.ts'
import { useWizard } from '#ui/useWizard.ts'
import { TRIAL_ID } from './trialId.ts'

/** Tries changed answers, and moves focus to where it is told: what was pressed may go. */
export function useTryFlip(): (changes: readonly Change[]) => void {
  const { store } = useWizard()
  return useCallback(
    (changes) => {
      store.getState().changesTried(toTriedAnswers(changes))
      requestAnimationFrame(() => {
        const bar = document.getElementById(TRIAL_ID)
        if (bar) bar.focus({ preventScroll: true })
        else focusHeading()
      })
    },
    [store],
  )
}
