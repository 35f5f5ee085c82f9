import { createStore } from 'zustand/vanilla'

/** `loading` also before anybody asked for it. */
export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly loaded: T }
  | { readonly kind: 'failed' }

export type LoadStore<T> = ReturnType<typeof createLoadStore<T>>

/** Fetches something once somebody asks, and again where that has failed. */
export function createLoadStore<T>(load: () => Promise<T>) {
  const store = createStore<LoadState<T>>(() => ({ kind: 'loading' }))
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
