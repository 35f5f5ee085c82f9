import { useContext } from 'react'
import type { Wizard } from './wizard.ts'
import { WizardContext } from './wizardContext.ts'

/** The wizard around a component. Throws outside one: that is our mistake. */
export function useWizard(): Wizard {
  const wizard = useContext(WizardContext)
  if (!wizard) throw new Error('This component must stand inside a wizard')
  return wizard
}
