import { useContext } from 'react'
import type { DraftStore } from '#state/drafts/createDraftStore.ts'
import { DraftStoreContext } from './draftStoreContext.ts'

/** The kept decisions around a component. Throws outside the parts that come later: our mistake. */
export function useDraftStore(): DraftStore {
  const drafts = useContext(DraftStoreContext)
  if (!drafts) throw new Error('This component must stand in a part that comes later')
  return drafts
}
