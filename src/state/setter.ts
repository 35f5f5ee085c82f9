import type { WizardState } from './wizardState.ts'

/** How actions change the state. */
export type Setter = (partial: Partial<WizardState>) => void
