import type { LoadedEvidence } from '#state/loadedEvidence.ts'

/** Fetches what the result shows beyond the verdict. Fails where the network does. */
export async function loadEvidence(): Promise<LoadedEvidence> {
  return (await import('./evidenceBundle.ts')).evidenceBundle
}
