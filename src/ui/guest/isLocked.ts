import type { Guest } from '#ui/wizard.ts'

/** Whether the page around has answered a question. At home it is anybody's to answer. */
export function isLocked(guest: Guest | null, question: string): boolean {
  return guest?.locked.includes(question) ?? false
}
