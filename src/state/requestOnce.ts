import type { LoadStore } from './createLoadStore.ts'

/**
 * Asks for something and does something with it, once: with `null` where it could not be loaded, even
 * if somebody else gets it later. At once where it is there.
 */
export function requestOnce<T>(store: LoadStore<T>, run: (loaded: T | null) => void): void {
  store.request()
  const state = store.getState()
  if (state.kind === 'ready') {
    run(state.loaded)
    return
  }
  const stop = store.subscribe((next) => {
    if (next.kind === 'loading') return
    stop()
    run(next.kind === 'ready' ? next.loaded : null)
  })
}
