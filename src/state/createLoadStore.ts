import { createStore, type StoreApi } from 'zustand/vanilla'

/** `loading` also before anybody asked for it. */
export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly loaded: T }
  | { readonly kind: 'failed' }

/** Something that is there or comes: what is known of it, and asking for it. */
export interface LoadStore<T>
  extends Pick<StoreApi<LoadState<T>>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Asks for it; nothing happens where it is there or on its way. */
  readonly request: () => void
}

/** Fetches something once somebody asks, and again where that has failed. */
export function createLoadStore<T>(load: () => Promise<T>): LoadStore<T> {
  const store = createStore<LoadState<T>>(() => ({ kind: 'loading' }))
  let isAsked = false
  const { getState, getInitialState, subscribe } = store
  return {
    getState,
    getInitialState,
    subscribe,
    request: () => {
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
