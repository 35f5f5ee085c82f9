import { createStore } from 'zustand/vanilla'
import type { PageWords } from '#schema/catalogue.ts'
import type { Evidence } from '#schema/evidence.ts'

/** What stands behind the dataset, with the words to show it in. */
export interface LoadedEvidence {
  readonly evidence: Evidence
  readonly pageWords: PageWords
}

/** `loading` also before anybody asked for it. */
export type EvidenceState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly loaded: LoadedEvidence }
  | { readonly kind: 'failed' }

export type EvidenceStore = ReturnType<typeof createEvidenceStore>

/** Fetches what stands behind the dataset once somebody asks, and again where that has failed. */
export function createEvidenceStore(load: () => Promise<LoadedEvidence>) {
  const store = createStore<EvidenceState>(() => ({ kind: 'loading' }))
  let isAsked = false
  return {
    ...store,
    /** Asks for it; nothing happens where it is there or on its way. */
    request: (): void => {
      if (isAsked) return
      isAsked = true
      store.setState({ kind: 'loading' }, true)
      load().then(
        (loaded) => store.setState({ kind: 'ready', loaded }, true),
        () => {
          isAsked = false
          store.setState({ kind: 'failed' }, true)
        },
      )
    },
  }
}
