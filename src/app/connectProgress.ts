import { readFragment } from '#link/readFragment.ts'
import { readLevelToken } from '#link/readLevelToken.ts'
import { readToken } from '#link/readToken.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { Progress } from '#state/progress.ts'
import type { WizardState } from '#state/wizardState.ts'
import { PROGRESS_KEY, SET_ASIDE_KEY, TRIAL_KEY, UNREAD_KEY } from './progressKey.ts'
import { toFragmentOf } from './toFragmentOf.ts'

/**
 * Takes up what this browser kept of an earlier visit, and from then on keeps the answers, as the
 * same text that stands in the address. Answers that came by a link are not kept over own ones,
 * and a tab in which nothing was answered writes nothing over what another tab kept. Where the
 * browser keeps nothing, the person is told and goes on.
 */
export function connectProgress(dataset: Dataset, store: WizardStore, page: Window): void {
  const attempt = <Result>(use: (storage: Storage) => Result): Result | null => {
    try {
      return use(page.localStorage)
    } catch {
      return null
    }
  }
  let known = attempt((storage) => storage.getItem(PROGRESS_KEY))
  const own = readProgress(dataset, known)
  const readKept = (key: string) =>
    readProgress(
      dataset,
      attempt((storage) => storage.getItem(key)),
    )
  const [setAside, tried] = [readKept(SET_ASIDE_KEY), readKept(TRIAL_KEY)]
  store.getState().progressFound({ own, setAside, trial: tried })
  if (known !== null && !own) {
    const unread = known
    attempt((storage) => storage.setItem(UNREAD_KEY, unread))
    store.getState().progressUnreadable()
  }

  let isTold = false
  store.subscribe((state, previous) => {
    if (state.isBorrowed || isSame(state, previous)) return
    const isAnswer =
      state.answers !== previous.answers ||
      state.setAside !== previous.setAside ||
      state.overrides !== previous.overrides ||
      state.trial !== previous.trial
    const isKept = attempt((storage) => {
      if (!isAnswer && storage.getItem(PROGRESS_KEY) !== known) return true
      known = keep(dataset, storage, state)
      return true
    })
    if (isKept || isTold) return
    state.storageFailed()
    isTold = store.getState().notice?.kind === 'storage-blocked'
  })
}

function isSame(state: WizardState, previous: WizardState): boolean {
  return (
    state.answers === previous.answers &&
    state.place === previous.place &&
    state.mode === previous.mode &&
    state.overrides === previous.overrides &&
    state.setAside === previous.setAside &&
    state.trial === previous.trial &&
    state.isBorrowed === previous.isBorrowed
  )
}

/** @returns what is kept now; `null` when there is nothing to keep. */
function keep(dataset: Dataset, storage: Storage, state: WizardState): string | null {
  const hasAnswers = Object.keys(state.answers).length > 0
  const text = hasAnswers ? toFragmentOf(dataset, state) : null
  const aside = state.setAside ? toFragmentOf(dataset, state.setAside) : null
  const trial = state.trial ? toFragmentOf(dataset, { ...state, ...state.trial }) : null
  for (const [key, value] of [
    [PROGRESS_KEY, text],
    [SET_ASIDE_KEY, aside],
    [TRIAL_KEY, trial],
  ] as const) {
    if (value === null) storage.removeItem(key)
    else storage.setItem(key, value)
  }
  return text
}

function readProgress(dataset: Dataset, text: string | null): Progress | null {
  const { token, levelToken, place, mode } = readFragment(text ?? '')
  const read = token === null ? null : readToken(dataset.questions, token)
  if (read?.kind !== 'intact' || Object.keys(read.answers).length === 0) return null
  const { overrides } = readLevelToken(dataset, levelToken)
  return { answers: read.answers, place: place ?? { kind: 'overview' }, mode, overrides }
}
