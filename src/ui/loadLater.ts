import type { LaterParts } from './later.ts'

/** Fetches the parts of the wizard that come later. Fails where the network does. */
export async function loadLater(): Promise<LaterParts> {
  return (await import('./laterParts.ts')).laterParts
}
