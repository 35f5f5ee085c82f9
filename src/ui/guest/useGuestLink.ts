import type { Decision } from '#engine/decide.ts'
import { toResultLink } from '#report/toResultLink.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'

/** The address of this result on the whole site. */
export function useGuestLink(decision: Decision): string {
  const { dataset, model } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const overrides = useWizardState((state) => state.overrides)
  const site = new URL('./', document.baseURI).href
  return toResultLink(dataset, model, { answers, overrides, decision, site })
}
