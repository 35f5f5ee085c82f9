import type { DatasetCore } from '#schema/dataset.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import { toFragmentOf } from '#state/toFragmentOf.ts'
import type { WizardState } from '#state/wizardState.ts'
import { attemptWith } from './attemptWith.ts'
import { isSame } from './isSame.ts'
import { PROGRESS_KEY, SET_ASIDE_KEY, TRIAL_KEY, UNREAD_KEY } from './progressKey.ts'
import type { Reading } from './reading.ts'
import { keepWaiting } from './waiting.ts'

/**
 * Takes up what this browser kept of an earlier visit, and from then on keeps the answers, as the
 * same text that stands in the address. Answers that came by a link are not kept over own ones,
 * and a tab in which nothing was answered writes nothing over what another tab kept. Where the
 * browser keeps nothing, the person is told and goes on.
 *
 * @param reading - `null` where nothing was kept: see `hasKept`.
 * @param onOverwritten - hears what another tab had kept since, and what had been kept before that, once
 * answers of this one stand in its place; by then it is kept by itself.
 */
export function connectProgress(
  dataset: DatasetCore,
  store: WizardStore,
  reading: Pick<Reading, 'takeUpKept'> | null,
  page: Window,
  onOverwritten: (text: string, before: string | null) => void,
): void {
  const attempt = attemptWith(() => page.localStorage)
  let known = attempt((storage) => storage.getItem(PROGRESS_KEY))
  if (reading) {
    if (!reading.takeUpKept(store, known) && known !== null) {
      const unread = known
      attempt((storage) => storage.setItem(UNREAD_KEY, unread))
    }
  }

  let isTold = false
  store.subscribe((state, previous) => {
    if (state.isBorrowed || isSame(KEPT, state, previous)) return
    const isAnswer = !isSame(GIVEN, state, previous)
    const isKept = attempt((storage) => {
      const [before, found] = [known, storage.getItem(PROGRESS_KEY)]
      if (!isAnswer && found !== before) return true
      const isOthers = found !== null && found !== before
      if (isOthers) keepWaiting(storage, found)
      known = keep(dataset, storage, state)
      if (isOthers) onOverwritten(found, before)
      return true
    })
    if (isKept || isTold) return
    state.storageFailed()
    isTold = store.getState().notice?.kind === 'storage-blocked'
  })
}

/** What others must not write over, and what is kept beside it. */
const GIVEN = ['answers', 'setAside', 'overrides', 'draft', 'trial'] as const
const KEPT = ['place', 'mode', 'isBorrowed', ...GIVEN] as const

/** @returns what is kept now; `null` when there is nothing to keep. */
function keep(dataset: DatasetCore, storage: Storage, state: WizardState): string | null {
  const hasAnswers = Object.keys(state.answers).length > 0
  const text = hasAnswers ? toFragmentOf(dataset, state) : null
  const aside = state.setAside ? toFragmentOf(dataset, state.setAside) : null
  const before = storage.getItem(SET_ASIDE_KEY)
  // Two presses in a row must not let go of what nobody has let go of.
  if (before !== null && aside !== null && ![aside, text].some((one) => isAlike(one, before))) {
    keepWaiting(storage, before)
  }
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

/** Whether two texts hold the same answers, wherever they lead. */
function isAlike(one: string | null, other: string): boolean {
  const [answers, others] = [one ?? '', other].map((text) => /\ba=[^&]*/.exec(text)?.[0])
  return answers === others
}
