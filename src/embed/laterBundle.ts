import { dataset } from 'virtual:dataset'
import { catalogue } from 'virtual:words/en'
import { readHostAnswers } from '#link/readHostAnswers.ts'
import { createNoDrafts } from '#state/drafts/createNoDrafts.ts'
import { laterParts } from '#ui/laterParts.ts'
import type { LoadedLater } from './loadedLater.ts'

/**
 * What a wizard shows later and what it reads with; a file of its own, which nobody waits for whose
 * page names no answers.
 */
export const laterBundle: LoadedLater = {
  parts: laterParts,
  dataset,
  catalogue,
  drafts: createNoDrafts(),
  readHostAnswers,
}
