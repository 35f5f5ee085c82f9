import { toMeant } from './changeGiven.ts'
import { isGiven } from './isGiven.ts'
import type { Progress } from './progress.ts'
import type { WizardState } from './wizardState.ts'

/** The answers that are this person's own and worth keeping: those that are meant, not tried. */
export function toOwnProgress(state: WizardState): Progress | null {
  const { answers, place, mode, draft, setAside, isBorrowed } = state
  if (isBorrowed) return setAside
  // Those that nobody gave here are had again with one press.
  return Object.values(answers).some(isGiven) ? { ...toMeant(state), place, mode, draft } : setAside
}
