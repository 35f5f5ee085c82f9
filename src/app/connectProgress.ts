import { readFragment } from '#link/readFragment.ts'
import { readToken } from '#link/readToken.ts'
import { toFragment } from '#link/toFragment.ts'
import { toToken } from '#link/toToken.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import { PROGRESS_KEY } from './progressKey.ts'

/**
 * Keeps the answers in this browser, as the same text that stands in the address. Where the
 * browser keeps nothing, the person is told once and goes on. Answers that came by a link are not
 * kept over answers that somebody gave here.
 *
 * @param hadAnswers - whether the address held answers when the page was opened.
 */
export function connectProgress(
  dataset: Dataset,
  store: WizardStore,
  page: Window,
  hadAnswers: boolean,
): void {
  const attempt = <Result>(use: (storage: Storage) => Result): Result | null => {
    try {
      return use(page.localStorage)
    } catch {
      return null
    }
  }
  const kept = attempt((storage) => storage.getItem(PROGRESS_KEY))
  const { token, place } = readFragment(kept ?? '')
  const read = token === null ? null : readToken(dataset.questions, token)
  const own = read?.kind === 'intact' ? read.answers : {}
  const hasOwn = Object.keys(own).length > 0
  if (!hadAnswers && hasOwn) store.getState().progressFound(own, place)

  const isBorrowed =
    hadAnswers && hasOwn && token !== toToken(dataset.questions, store.getState().answers)
  if (isBorrowed) return
  let isTold = false
  store.subscribe((state, previous) => {
    if (state.answers === previous.answers && state.place === previous.place) return
    const address = { token: toToken(dataset.questions, state.answers), place: state.place }
    const text = toFragment({ ...address, datasetVersion: dataset.version })
    const isKept = attempt((storage) => {
      storage.setItem(PROGRESS_KEY, text)
      return true
    })
    if (isKept || isTold) return
    isTold = true
    state.storageFailed()
  })
}
