import type { DatasetCore } from '#schema/dataset.ts'
import type { LoadStore } from '#state/createLoadStore.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import { toFragmentOf } from '#state/toFragmentOf.ts'
import { whenReady } from '#state/whenReady.ts'
import { attemptWith } from './attemptWith.ts'
import type { LoadedLater } from './loadedLater.ts'
import { keepWaiting } from './waiting.ts'

/**
 * Keeps what is answered while a link or earlier answers cannot be read: beside them, to be offered once
 * they can.
 */
export function keepMeanwhile(
  dataset: DatasetCore,
  store: WizardStore,
  later: LoadStore<LoadedLater>,
  page: Window,
): void {
  const attempt = attemptWith(() => page.localStorage)
  let text = ''
  const stop = store.subscribe((state, { answers }) => {
    // What is read by then is nobody's answer.
    if (state.answers === answers || later.getState().kind === 'ready') return
    const instead = text
    text = toFragmentOf(dataset, state)
    attempt((storage) => keepWaiting(storage, text, instead))
  })
  whenReady(later, ({ reading }) => {
    stop()
    if (text !== '') reading.putAside(store, text, null, 'answers-replaced')
  })
}
