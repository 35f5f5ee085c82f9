import { createDraftStore, type DraftStore } from '#state/drafts/createDraftStore.ts'
import { createDraftPlace } from './createDraftPlace.ts'
import { toDraftsKey } from './progressKey.ts'

const ID_BYTES = 8
const BASE = 16

/** The kept decisions of this browser; what another tab or page changes is taken up. */
export function connectDrafts(page: Window & typeof globalThis): DraftStore {
  const key = toDraftsKey(page.document.baseURI)
  const store = createDraftStore({
    place: createDraftPlace(() => page.localStorage, key),
    // Unlike randomUUID this is there without https as well.
    createId: () =>
      [...page.crypto.getRandomValues(new Uint8Array(ID_BYTES))]
        .map((byte) => byte.toString(BASE).padStart(2, '0'))
        .join(''),
    now: () => new Date().toISOString(),
  })
  page.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) store.getState().changedElsewhere()
  })
  // A page that is gone back to has heard of nothing meanwhile.
  page.addEventListener('pageshow', (event) => {
    if (event.persisted) store.getState().changedElsewhere()
  })
  return store
}
