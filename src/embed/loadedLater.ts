import type { ReadHostAnswers } from '#link/readHostSettings.ts'
import type { Later } from '#ui/later.ts'

/** What comes later in a frame. */
export interface LoadedLater extends Later {
  readonly readHostAnswers: ReadHostAnswers
}
