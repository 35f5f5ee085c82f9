import { WAITING_KEY } from './progressKey.ts'

/** The oldest give way to newer ones. */
const MOST = 9

/** Answers that gave way while others were aside already, the latest last. */
export function listWaiting(storage: Storage): string[] {
  return storage.getItem(WAITING_KEY)?.split('\n') ?? []
}

/** Keeps a text until there is room aside for it, in place of another where one is named. */
export function keepWaiting(storage: Storage, text: string, instead = text): void {
  const others = listWaiting(storage).filter((one) => one !== instead && one !== text)
  storage.setItem(WAITING_KEY, [...others, text].slice(-MOST).join('\n'))
}
