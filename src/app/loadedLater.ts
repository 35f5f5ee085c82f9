import type { Later } from '#ui/later.ts'
import type { Reading } from './reading.ts'

/** What comes later on the page of the wizard. */
export interface LoadedLater extends Later {
  readonly reading: Reading
}
