import { useMemo } from 'react'
import { type Decision, decide } from '#engine/decide.ts'
import { useWizard } from './useWizard.ts'
import { useWizardState } from './useWizardState.ts'

/** The decision that the present answers come to. */
export function useDecision(): Decision {
  const { model } = useWizard()
  const answers = useWizardState((state) => state.answers)
  return useMemo(() => decide(model, answers), [model, answers])
}
