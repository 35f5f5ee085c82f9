import type { DatasetCore } from '#schema/dataset.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { Given } from '#state/progress.ts'
import { readKept } from '#state/readKept.ts'
import { takeUpTrial } from '#state/takeUpTrial.ts'
import { toFragmentOf } from '#state/toFragmentOf.ts'
import { attemptWith } from './attemptWith.ts'
import { TRIAL_KEY } from './progressKey.ts'

const SEPARATOR = '\n'

/**
 * Keeps what is being tried on the answers of a link over a reload, in this tab alone: they are
 * nobody's own here, so no other visit should find them. What is tried on own answers is kept with
 * these. Goes after the address has been followed; where nothing can be kept, nothing is.
 */
export function connectTrial(dataset: DatasetCore, store: WizardStore, page: Window): void {
  const attempt = attemptWith(() => page.sessionStorage)
  const toText = (given: Given) =>
    toFragmentOf(dataset, { ...given, place: { kind: 'result' }, mode: 'quick', draft: null })
  const [tried, before] = attempt((storage) => storage.getItem(TRIAL_KEY))?.split(SEPARATOR) ?? []
  const meant = readKept(dataset, before ?? null)
  if (meant && store.getState().isBorrowed && tried === toText(store.getState())) {
    takeUpTrial(store, meant)
  }
  store.subscribe((state, previous) => {
    const isSame =
      state.trial === previous.trial &&
      state.isBorrowed === previous.isBorrowed &&
      state.answers === previous.answers &&
      state.overrides === previous.overrides
    if (isSame) return
    const { trial } = state
    attempt((storage) => {
      if (trial === null || !state.isBorrowed) storage.removeItem(TRIAL_KEY)
      else storage.setItem(TRIAL_KEY, [toText(state), toText(trial)].join(SEPARATOR))
    })
  })
}
