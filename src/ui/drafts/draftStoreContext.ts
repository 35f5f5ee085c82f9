import { createContext } from 'react'
import type { DraftStore } from '#state/drafts/createDraftStore.ts'

export const DraftStoreContext = createContext<DraftStore | null>(null)
