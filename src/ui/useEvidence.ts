import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { EvidenceState } from '#state/createEvidenceStore.ts'
import { useWizard } from './useWizard.ts'

/** What stands behind the dataset: asked for as soon as a screen wants it. */
export function useEvidence(): EvidenceState {
  const { evidence } = useWizard()
  useEffect(() => evidence.request(), [evidence])
  return useStore(evidence)
}
