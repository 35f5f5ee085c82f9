import type { Answer } from '#schema/answer.ts'
import type { Guest } from '#ui/wizard.ts'

/** Whether the page around has set an answer. At home it is anybody's to change. */
export function isLocked(guest: Guest | null, answer: Answer | undefined): boolean {
  return guest !== null && answer?.kind === 'chosen' && answer.isSetBySite === true
}
