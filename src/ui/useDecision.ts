import { useEffect, useState } from 'react'
import type { Decision } from '#engine/decide.ts'
import { useWizard } from './useWizard.ts'
import { useWizardState } from './useWizardState.ts'

/**
 * The decision that the answers come to: at once when a screen opens, and when answers change on
 * it, as soon as the page has a moment for it.
 */
export function useDecision(): Decision {
  const { model, decider } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const [decided, setDecided] = useState(() => decider.require({ model, answers }))
  useEffect(() => decider.prepare({ model, answers }, setDecided), [decider, model, answers])
  return decided.decision
}
