import type { WhenIdle } from '#state/createDecider.ts'
import type { EvidenceStore } from '#state/createEvidenceStore.ts'
import type { WizardStore } from '#state/createWizardStore.ts'

/** Fetches ahead, in an idle moment after the first answer, what the result will show. */
export function prefetchEvidence(
  store: WizardStore,
  evidence: EvidenceStore,
  whenIdle: WhenIdle,
): void {
  const stop = store.subscribe(({ answers }) => {
    if (Object.keys(answers).length === 0) return
    stop()
    whenIdle(() => {
      evidence.request()
      return 'done'
    })
  })
}
