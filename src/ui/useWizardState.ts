import { useStore } from 'zustand'
import type { WizardStoreState } from '#state/wizardState.ts'
import { useWizard } from './useWizard.ts'

/** A part of what the person did; select a stored reference or a plain value. */
export function useWizardState<Selected>(select: (state: WizardStoreState) => Selected): Selected {
  return useStore(useWizard().store, select)
}
