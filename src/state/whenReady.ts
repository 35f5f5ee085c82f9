import type { LoadStore } from './createLoadStore.ts'

/**
 * Does something with what is loaded: at once where it is there, else once somebody asked and it came.
 *
 * @param fail - called meanwhile, each time that it could not be loaded.
 */
export function whenReady<T>(
  { getState, subscribe }: Pick<LoadStore<T>, 'getState' | 'subscribe'>,
  run: (loaded: T) => void,
  fail: () => void = () => {},
): void {
  const state = getState()
  if (state.kind === 'ready') {
    run(state.loaded)
    return
  }
  const stop = subscribe((next) => {
    if (next.kind === 'failed') fail()
    if (next.kind !== 'ready') return
    stop()
    run(next.loaded)
  })
}
