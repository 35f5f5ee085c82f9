import { attemptWith } from './attemptWith.ts'
import { PROGRESS_KEY, SET_ASIDE_KEY, WAITING_KEY } from './progressKey.ts'

/** Whether this browser kept answers of an earlier visit. */
export function hasKept(page: Window): boolean {
  const attempt = attemptWith(() => page.localStorage)
  const keys = attempt((storage) =>
    [PROGRESS_KEY, SET_ASIDE_KEY, WAITING_KEY].map((key) => storage.getItem(key)),
  )
  return keys?.some((text) => text !== null) ?? false
}
