import type { Later } from '#ui/later.ts'

/** Fetches the parts of the wizard that come later. Fails where the network does. */
export async function loadLater(): Promise<Later> {
  return (await import('./laterBundle.ts')).laterBundle
}
