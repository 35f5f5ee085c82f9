import type { DraftPlace, Kept } from '#state/drafts/draftPlace.ts'
import { attemptWith } from './attemptWith.ts'

/**
 * A key of the browser's storage as the place of drafts.
 *
 * @param open - reaches for the storage, which may throw by itself.
 */
export function createDraftPlace(open: () => Storage, key: string): DraftPlace {
  const attempt = attemptWith(open)
  const unreadKey = `${key}:unread`
  const keep = (put: (storage: Storage) => void): Kept => {
    try {
      put(open())
      return 'kept'
    } catch (error) {
      return isFull(error) ? 'full' : 'blocked'
    }
  }
  return {
    read: () =>
      attempt((storage) => ({ kind: 'read' as const, text: storage.getItem(key) })) ?? {
        kind: 'blocked',
      },
    write: (text) => keep((storage) => storage.setItem(key, text)),
    putAside: (text) =>
      keep((storage) => {
        const before = storage.getItem(unreadKey)
        storage.setItem(unreadKey, before === null ? text : `${before}\n${text}`)
      }),
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
