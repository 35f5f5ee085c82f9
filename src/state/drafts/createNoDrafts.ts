import { createDraftStore } from './createDraftStore.ts'

/** Drafts of nobody, where there is no browser that could keep any. */
export function createNoDrafts() {
  return createDraftStore({
    place: {
      read: () => ({ kind: 'read', text: null }),
      write: () => 'blocked',
      putAside: () => 'blocked',
    },
    createId: () => 'none',
    now: () => '1970-01-01T00:00:00Z',
  })
}
