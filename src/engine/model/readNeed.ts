import type { Option } from '#schema/question.ts'
import { TOP_LEVEL } from './topLevel.ts'

/** What an option calls for on one criterion. */
export interface Need {
  /** 1-3. */
  readonly need: number
  /** From this level on more does not help; the top level where nothing is said. */
  readonly enough: number
}

/** A need in full, whichever way it was written: as a bare number or with what is enough. */
export function readNeed(stated: Option['needs'][string]): Need {
  return typeof stated === 'number' ? { need: stated, enough: TOP_LEVEL } : stated
}
