import type { WhenIdle } from '#state/createDecider.ts'
import type { WizardStore } from '#state/createWizardStore.ts'

/**
 * Fetches ahead what the result will show: in an idle moment after the first answer, or at once
 * where there are answers already.
 */
export function prefetch(
  store: WizardStore,
  later: readonly { request(): void }[],
  whenIdle: WhenIdle,
): void {
  const request = () => {
    for (const one of later) one.request()
  }
  if (Object.keys(store.getState().answers).length > 0) {
    request()
    return
  }
  const stop = store.subscribe(({ answers }) => {
    if (Object.keys(answers).length === 0) return
    stop()
    whenIdle(() => {
      request()
      return 'done'
    })
  })
}
