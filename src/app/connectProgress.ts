import { readFragment } from '#link/readFragment.ts'
import { readToken } from '#link/readToken.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { Progress } from '#state/progress.ts'
import { PROGRESS_KEY, SET_ASIDE_KEY } from './progressKey.ts'
import { toFragmentOf } from './toFragmentOf.ts'

/**
 * Takes up what this browser kept of an earlier visit, and from then on keeps the answers, as the
 * same text that stands in the address. Answers that came by a link are not kept over own ones.
 * Where the browser keeps nothing, the person is told once and goes on.
 */
export function connectProgress(dataset: Dataset, store: WizardStore, page: Window): void {
  const attempt = <Result>(use: (storage: Storage) => Result): Result | null => {
    try {
      return use(page.localStorage)
    } catch {
      return null
    }
  }
  const read = (key: string) =>
    readProgress(dataset, attempt((storage) => storage.getItem(key)) ?? '')
  store.getState().progressFound(read(PROGRESS_KEY), read(SET_ASIDE_KEY))

  let isTold = false
  store.subscribe((state, previous) => {
    const isSame =
      state.answers === previous.answers &&
      state.place === previous.place &&
      state.setAside === previous.setAside &&
      state.isBorrowed === previous.isBorrowed
    if (state.isBorrowed || isSame) return
    const isKept = attempt((storage) => {
      storage.setItem(PROGRESS_KEY, toFragmentOf(dataset, state))
      if (state.setAside) storage.setItem(SET_ASIDE_KEY, toFragmentOf(dataset, state.setAside))
      else storage.removeItem(SET_ASIDE_KEY)
      return true
    })
    if (isKept || isTold) return
    isTold = true
    state.storageFailed()
  })
}

function readProgress({ questions }: Dataset, text: string): Progress | null {
  const { token, place } = readFragment(text)
  const read = token === null ? null : readToken(questions, token)
  const [first] = questions
  if (read?.kind !== 'intact' || Object.keys(read.answers).length === 0 || !first) return null
  return { answers: read.answers, place: place ?? { kind: 'question', question: first.id } }
}
