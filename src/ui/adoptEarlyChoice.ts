import { chooseAnswer } from '#state/chooseAnswer.ts'
import type { WizardStore } from '#state/createWizardStore.ts'

/**
 * Takes over an option that was chosen on the prerendered page before the program was there. Only
 * where that page is still the one to show: the first question, with nothing answered.
 */
export function adoptEarlyChoice(store: WizardStore, page: ParentNode): void {
  const { place, answers } = store.getState()
  const start = store.getInitialState().place
  if (place.kind !== 'question' || start.kind !== 'question') return
  // A page that was loaded anew stands at the same question, as its entry of the history has it.
  if (place.question !== start.question || Object.keys(answers).length > 0) return
  const chosen = page.querySelector<HTMLInputElement>('input[name="answer"]:checked')?.value
  if (chosen !== undefined) chooseAnswer(store, place.question, chosen)
}
