import type { Question } from '#schema/question.ts'
import type { WizardStore } from './createWizardStore.ts'
import type { KeptProgress } from './progress.ts'
import { toKnownPlace } from './toKnownPlace.ts'

/**
 * Takes up what this browser kept of an earlier visit. No action of the store itself, like
 * `openLink`.
 */
export function takeUpProgress(
  store: WizardStore,
  questions: readonly Question[],
  { own, setAside, trial }: KeptProgress,
): void {
  const start = store.getInitialState().place
  // What is being tried is told by its own bar.
  const notice = setAside ? 'answers-replaced' : own && !trial ? 'resumed' : null
  store.setState({
    ...(own && { ...own, place: toKnownPlace(questions, own.place) ?? start }),
    setAside,
    trial: own && trial,
    notice: notice && { kind: notice },
  })
}
