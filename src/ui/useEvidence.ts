import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { LoadState } from '#state/createLoadStore.ts'
import type { LoadedEvidence } from '#state/loadedEvidence.ts'
import { useWizard } from './useWizard.ts'

/** What stands behind the dataset: asked for as soon as a screen wants it. */
export function useEvidence(): LoadState<LoadedEvidence> {
  const { evidence } = useWizard()
  useEffect(() => evidence.request(), [evidence])
  return useStore(evidence)
}
