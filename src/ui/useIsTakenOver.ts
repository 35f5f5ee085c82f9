import { useSyncExternalStore } from 'react'

/** Once taken over it stays so. */
const subscribe = () => () => undefined

/** Whether a script has taken over what was rendered when the site was built. */
export function useIsTakenOver(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
