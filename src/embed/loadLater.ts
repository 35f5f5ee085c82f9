import type { LoadedLater } from './loadedLater.ts'

/** Fetches what comes later in a frame. Fails where the network does. */
export async function loadLater(): Promise<LoadedLater> {
  return (await import('./laterBundle.ts')).laterBundle
}
