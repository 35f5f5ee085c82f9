import { dataset } from 'virtual:dataset'
import { catalogue } from 'virtual:words/en'
import { createNoDrafts } from '#state/drafts/createNoDrafts.ts'
import type { Later } from '#ui/later.ts'
import { laterParts } from '#ui/laterParts.ts'

/** What a wizard shows later; a file of its own, which no page loads with its first question. */
export const laterBundle: Later = {
  parts: laterParts,
  dataset,
  catalogue,
  drafts: createNoDrafts(),
}
