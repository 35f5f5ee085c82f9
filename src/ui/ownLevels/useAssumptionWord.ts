import { useText } from '#ui/useText.ts'
import { useWizardState } from '#ui/useWizardState.ts'

/** What to call that which rests on a level of somebody's own: whose it is. */
export function useAssumptionWord(): string {
  const t = useText()
  const isSenders = useWizardState(({ isBorrowed, draft }) => isBorrowed && draft === null)
  return t(isSenders ? 'sendersAssumption' : 'yourAssumption')
}
