import { useSyncExternalStore } from 'react'
import { useFacts } from './useFacts.ts'

/** A day does not end often enough to wait for it. */
const subscribe = () => () => undefined

/** Today, `YYYY-MM-DD`; the day of the dataset while the page is rendered or taken over. */
export function useToday(): string {
  const { version } = useFacts().dataset
  return useSyncExternalStore(
    subscribe,
    () => new Date().toISOString().slice(0, 10),
    () => version,
  )
}
