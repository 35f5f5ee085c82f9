import { LaterPart } from '#ui/LaterPart.tsx'
import { useWizardState } from '#ui/useWizardState.ts'

/** Where it stands that something else is being tried, while it is. */
export function TrialPlace() {
  const before = useWizardState((state) => state.trial)
  return before ? <LaterPart name="TrialBar" props={{ before }} /> : null
}
