import type { WizardStore } from './createWizardStore.ts'
import type { Given } from './progress.ts'

/** Takes up what was being tried in this tab, on the answers of a link, before it was loaded again. */
export function takeUpTrial(store: WizardStore, { answers, overrides }: Given): void {
  store.setState({ trial: { answers, overrides } })
}
