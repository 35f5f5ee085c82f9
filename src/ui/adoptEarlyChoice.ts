import { chooseAnswer } from '#state/chooseAnswer.ts'
import type { WizardStore } from '#state/createWizardStore.ts'

/**
 * Takes over an option that was chosen on the prerendered page before the program was there. Only
 * where that page is still the one to show: the first question, with nothing answered.
 */
export function adoptEarlyChoice(store: WizardStore, page: ParentNode): void {
  const { place, answers } = store.getState()
  const isStart = place === store.getInitialState().place
  if (!isStart || place.kind !== 'question' || Object.keys(answers).length > 0) return
  const chosen = page.querySelector<HTMLInputElement>('input[name="answer"]:checked')?.value
  if (chosen !== undefined) chooseAnswer(store, place.question, chosen)
}
