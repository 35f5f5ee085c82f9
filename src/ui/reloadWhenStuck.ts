import type { LoadStore } from '#state/createLoadStore.ts'

/** Longer than anything small takes to be drawn; in milliseconds. */
const PATIENCE = 1_000

/**
 * Loads a page anew that is shown again out of the memory of the browser and would wait for ever: what
 * was on its way when it was left, a file or a turn of React, is lost there in Firefox. Its answers are
 * in its address.
 *
 * @param draw - puts anything into a place, in a turn of React's own.
 */
export function reloadWhenStuck(
  awaited: readonly Pick<LoadStore<unknown>, 'getState'>[],
  draw: (place: HTMLElement) => void,
  page: Window,
): void {
  page.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    const place = page.document.createElement('i')
    draw(place)
    page.setTimeout(() => {
      const isWaiting = awaited.some(({ getState }) => getState().kind === 'loading')
      if (isWaiting || !place.firstChild) page.location.reload()
    }, PATIENCE)
  })
}
