import { withoutUnread } from './withoutPassing.ts'
import type { WizardState } from './wizardState.ts'

/**
 * What changes whenever a person does something of their own: answers of a link become theirs, unless
 * own ones are set aside, and what was told of a link that brought nothing goes. Pure.
 */
export function toOwned(state: WizardState): Pick<WizardState, 'isBorrowed' | 'notice'> {
  const { isBorrowed, setAside } = state
  return { isBorrowed: isBorrowed && setAside !== null, notice: withoutUnread(state) }
}
