import { SET_ASIDE_KEY, WAITING_KEY } from './progressKey.ts'
import { listWaiting } from './waiting.ts'

/** Takes a text out of those that wait. */
export function dropWaiting(storage: Storage, text: string): void {
  const others = listWaiting(storage).filter((one) => one !== text)
  if (others.length > 0) storage.setItem(WAITING_KEY, others.join('\n'))
  else storage.removeItem(WAITING_KEY)
}

/** Puts the latest that waits and can be read aside where nothing else is; the others go on waiting. */
export function takeWaiting(storage: Storage, isReadable: (text: string) => boolean): void {
  const last = listWaiting(storage).findLast(isReadable)
  if (last === undefined || storage.getItem(SET_ASIDE_KEY) !== null) return
  storage.setItem(SET_ASIDE_KEY, last)
  dropWaiting(storage, last)
}
