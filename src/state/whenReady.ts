import type { LoadStore } from './createLoadStore.ts'

type Watched<T> = Pick<LoadStore<T>, 'getState' | 'subscribe'>

/** Does something with what is loaded: at once where it is there, else once somebody asked and it came. */
export function whenReady<T>({ getState, subscribe }: Watched<T>, run: (loaded: T) => void): void {
  const state = getState()
  if (state.kind === 'ready') {
    run(state.loaded)
    return
  }
  const stop = subscribe((next) => {
    if (next.kind !== 'ready') return
    stop()
    run(next.loaded)
  })
}
