import type { Question } from '#schema/question.ts'
import type { WizardStore } from './createWizardStore.ts'
import { followLink } from './followLink.ts'
import type { OpenedLink } from './openedLink.ts'
import { toKnownPlace } from './toKnownPlace.ts'

/**
 * Opens a link in a wizard, as `followLink` has it. No action of the store itself: few visits bring a
 * link, and the others need not load what follows one. For stores in which no answers are fixed.
 */
export function openLink(
  store: WizardStore,
  questions: readonly Question[],
  link: OpenedLink,
): void {
  const place = toKnownPlace(questions, link.place)
  store.setState(followLink(questions, store.getState(), { ...link, place }))
}
