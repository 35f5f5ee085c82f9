import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { LoadState } from '#state/createLoadStore.ts'
import type { Later } from './later.ts'
import { useWizard } from './useWizard.ts'

/** The parts that are not there from the beginning: asked for as soon as a screen wants one. */
export function useLater(): LoadState<Later> {
  const { later } = useWizard()
  useEffect(() => later.request(), [later])
  return useStore(later)
}
