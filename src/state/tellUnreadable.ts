import type { WizardStore } from './createWizardStore.ts'

/** Tells that what this browser kept cannot be read. */
export function tellUnreadable(store: WizardStore): void {
  store.setState({ notice: { kind: 'progress-unreadable' } })
}
