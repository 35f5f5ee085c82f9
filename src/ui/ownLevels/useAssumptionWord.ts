import { useText } from '#ui/useText.ts'
import { useWizardState } from '#ui/useWizardState.ts'

/** What to call that which rests on a level of somebody's own: whose it is. */
export function useAssumptionWord(): string {
  const t = useText()
  const isBorrowed = useWizardState((state) => state.isBorrowed)
  return t(isBorrowed ? 'sendersAssumption' : 'yourAssumption')
}
