import type { WizardStore } from '#state/createWizardStore.ts'

/** Takes over an option that was chosen on the prerendered page before the program was there. */
export function adoptEarlyChoice(store: WizardStore, root: Element): void {
  const { place, answers, optionChosen, questionLeftOpen, questionClosed } = store.getState()
  if (place.kind !== 'question' || Object.keys(answers).length > 0) return
  const chosen = root.querySelector<HTMLInputElement>('input[name="answer"]:checked')?.value
  if (chosen === 'open') questionLeftOpen(place.question)
  else if (chosen === 'closed') questionClosed(place.question)
  else if (chosen !== undefined) optionChosen(place.question, chosen)
}
