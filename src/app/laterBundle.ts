import { dataset } from 'virtual:dataset'
import { catalogue } from 'virtual:words/en'
import type { DecidedOn } from '#state/createGrounds.ts'
import { laterParts } from '#ui/laterParts.ts'
import { connectDrafts } from './connectDrafts.ts'
import type { LoadedLater } from './loadedLater.ts'
import { createReading } from './reading.ts'

/**
 * What the wizard shows later and what it reads with; a file of its own, which nobody waits for who
 * brings nothing along.
 */
export function openLater(grounds: DecidedOn, page: Window & typeof globalThis): LoadedLater {
  const drafts = connectDrafts(page)
  return {
    parts: laterParts,
    dataset,
    catalogue,
    drafts,
    reading: createReading(grounds, drafts, page),
  }
}
