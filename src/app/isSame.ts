import type { WizardState } from '#state/wizardState.ts'

/** Whether two states have the same in all of these. */
export function isSame(
  keys: readonly (keyof WizardState)[],
  one: WizardState,
  other: WizardState,
): boolean {
  return keys.every((key) => one[key] === other[key])
}
