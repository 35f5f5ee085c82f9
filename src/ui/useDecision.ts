import { useMemo } from 'react'
import type { Decision } from '#engine/decide.ts'
import { useWizard } from './useWizard.ts'
import { useWizardState } from './useWizardState.ts'

/**
 * The decision that the answers come to. What was not decided in idle moments before is decided at
 * once, so that all parts of a page speak of the same answers and facts.
 */
export function useDecision(): Decision {
  const { model, decider } = useWizard()
  const answers = useWizardState((state) => state.answers)
  return useMemo(() => decider.require({ model, answers }).decision, [decider, model, answers])
}
