import { useStore } from 'zustand'
import type { DraftsStoreState } from '#state/drafts/draftsState.ts'
import { useDraftBook } from './useDraftBook.ts'

/** A part of what is kept, or of what was done to it; select a stored reference or a plain value. */
export function useDraftsState<Selected>(select: (state: DraftsStoreState) => Selected): Selected {
  return useStore(useDraftBook().store, select)
}
