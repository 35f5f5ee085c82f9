import { readFragment } from '#link/readFragment.ts'
import { readLevelToken } from '#link/readLevelToken.ts'
import { readToken } from '#link/readToken.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { Given } from '#state/progress.ts'
import { TRIAL_KEY } from './progressKey.ts'
import { toFragmentOf } from './toFragmentOf.ts'

const SEPARATOR = '\n'

/**
 * Keeps what is being tried on the answers of a link over a reload, in this tab alone: they are
 * nobody's own here, so no other visit should find them. What is tried on own answers is kept with
 * these. Goes after the address has been followed; where nothing can be kept, nothing is.
 */
export function connectTrial(dataset: Dataset, store: WizardStore, page: Window): void {
  const attempt = <Result>(use: (storage: Storage) => Result): Result | null => {
    try {
      return use(page.sessionStorage)
    } catch {
      return null
    }
  }
  const toText = (given: Given) =>
    toFragmentOf(dataset, { ...given, place: { kind: 'result' }, mode: 'quick' })
  const [tried, before] = attempt((storage) => storage.getItem(TRIAL_KEY))?.split(SEPARATOR) ?? []
  const meant = before === undefined ? null : readGiven(dataset, before)
  if (meant && store.getState().isBorrowed && tried === toText(store.getState())) {
    store.getState().trialFound(meant)
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

function readGiven(dataset: Dataset, fragment: string): Given | null {
  const { token, levelToken } = readFragment(fragment)
  const read = token === null ? null : readToken(dataset.questions, token)
  if (read?.kind !== 'intact') return null
  return { answers: read.answers, overrides: readLevelToken(dataset, levelToken).overrides }
}
