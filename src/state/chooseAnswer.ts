import type { WizardStore } from './createWizardStore.ts'

/** What stands beside the options of every question, by the value of its radio button. */
export const EXTRA_ANSWERS = ['open', 'closed'] as const

/** Answers a question by the value of a radio button: an option's id or an extra answer. */
export function chooseAnswer(store: WizardStore, question: string, value: string): void {
  const { optionChosen, questionLeftOpen, questionClosed } = store.getState()
  if (value === 'open') questionLeftOpen(question)
  else if (value === 'closed') questionClosed(question)
  else optionChosen(question, value)
}
