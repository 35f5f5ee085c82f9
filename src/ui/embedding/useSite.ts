import { useSyncExternalStore } from 'react'

/** It stays where it is. */
const subscribe = () => () => undefined

/**
 * The address of the site, with a slash at the end: where it is found, once a script can tell.
 *
 * @param built - the one that the page was built with.
 */
export function useSite(built: string): string {
  return useSyncExternalStore(
    subscribe,
    () => new URL('./', document.baseURI).href,
    () => built,
  )
}
