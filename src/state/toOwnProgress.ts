import type { Answers } from '#schema/answer.ts'
import { toMeant } from './changeGiven.ts'
import type { Progress } from './progress.ts'
import type { WizardState } from './wizardState.ts'

/** The answers that are this person's own and worth keeping: those that are meant, not tried. */
export function toOwnProgress(state: WizardState): Progress | null {
  const { answers, place, mode, draft, setAside, isBorrowed } = state
  if (isBorrowed) return setAside
  return hasConfirmed(answers) ? { ...toMeant(state), place, mode, draft } : setAside
}

/** Usual answers that nobody has confirmed are had again with one press. */
function hasConfirmed(answers: Answers): boolean {
  return Object.values(answers).some((answer) => answer.kind !== 'chosen' || !answer.isAssumed)
}
