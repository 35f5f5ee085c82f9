import { evidence } from 'virtual:evidence'
import { pageWords } from 'virtual:page-words/en'
import type { LoadedEvidence } from '#state/loadedEvidence.ts'

/** What the result shows beyond the verdict; a file of its own, which the first page does not load. */
export const evidenceBundle: LoadedEvidence = { evidence, pageWords }
