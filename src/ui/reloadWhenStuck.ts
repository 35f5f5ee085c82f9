import type { LoadStore } from '#state/createLoadStore.ts'

/**
 * Loads a page anew that is shown again out of the memory of the browser and still waits for one of
 * these: what was on its way when it was left may never come (Firefox). Its answers are in its address.
 */
export function reloadWhenStuck(
  awaited: readonly Pick<LoadStore<unknown>, 'getState'>[],
  page: Window,
): void {
  page.addEventListener('pageshow', ({ persisted }) => {
    const isWaiting = awaited.some(({ getState }) => getState().kind === 'loading')
    if (persisted && isWaiting) page.location.reload()
  })
}
