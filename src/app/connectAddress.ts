import type { Place } from '#link/place.ts'
import { readFragment } from '#link/readFragment.ts'
import { readToken } from '#link/readToken.ts'
import { toFragment } from '#link/toFragment.ts'
import { toToken } from '#link/toToken.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { WizardState } from '#state/wizardState.ts'

/** What an entry of the history knows about itself. */
interface Entry {
  readonly place: Place
  readonly returnTo: WizardState['returnTo']
  /** The place of the entry before it, where that is ours. */
  readonly before: Place | null
}

/**
 * Keeps the address and the store in step: the answers stand after `#`, and every place a person
 * opens is one entry of the history. Going back and forth changes the place and keeps the answers;
 * an address that somebody typed or followed replaces them.
 *
 * @returns whether the address held answers when the page was opened.
 */
export function connectAddress(dataset: Dataset, store: WizardStore, page: Window): boolean {
  const { history, location } = page
  let isFollowing = false

  const follow = (move: () => void) => {
    isFollowing = true
    move()
    isFollowing = false
  }
  const write = (before: Place | null, method: 'pushState' | 'replaceState') => {
    const entry = toEntry(store, before)
    const address = `#${toFragmentOf(dataset, store.getState())}`
    if (method === 'pushState' || address !== location.hash || history.state === null) {
      history[method](entry, '', address)
    }
  }
  const readAddress = (): boolean => {
    const { token, place } = readFragment(location.hash)
    const { linkOpened, placeOpened } = store.getState()
    if (token !== null) linkOpened(readToken(dataset.questions, token), place)
    else if (place && isKnown(dataset, place)) placeOpened(place)
    return token !== null
  }

  const entry = readEntry(history.state)
  let hadAnswers = false
  follow(() => {
    hadAnswers = readAddress()
    if (entry) openEntry(dataset, store, entry)
  })
  if (location.hash !== '') write(entry?.before ?? null, 'replaceState')
  else history.replaceState(toEntry(store, null), '')

  store.subscribe((state, previous) => {
    if (isFollowing || (state.place === previous.place && state.answers === previous.answers))
      return
    const before = readEntry(history.state)?.before ?? null
    if (isSame(state.place, previous.place)) write(before, 'replaceState')
    else if (before && isSame(state.place, before)) history.back()
    else write(previous.place, 'pushState')
  })
  page.addEventListener('popstate', () => {
    const reached = readEntry(history.state)
    follow(() => {
      if (reached) openEntry(dataset, store, reached)
      else readAddress()
    })
    write(reached?.before ?? null, 'replaceState')
  })
  return hadAnswers
}

function toEntry(store: WizardStore, before: Place | null): Entry {
  const { place, returnTo } = store.getState()
  return { place, returnTo, before }
}

function toFragmentOf(dataset: Dataset, { answers, place }: WizardState): string {
  const token = Object.keys(answers).length === 0 ? null : toToken(dataset.questions, answers)
  return toFragment({ token, place, datasetVersion: dataset.version })
}

function openEntry(dataset: Dataset, store: WizardStore, { place, returnTo }: Entry): void {
  const { placeOpened, changeStarted } = store.getState()
  if (!isKnown(dataset, place)) return
  if (place.kind === 'question' && returnTo) changeStarted(place.question, returnTo)
  else placeOpened(place)
}

function isKnown({ questions }: Dataset, place: Place): boolean {
  return place.kind !== 'question' || questions.some(({ id }) => id === place.question)
}

function isSame(a: Place, b: Place): boolean {
  return a.kind === 'question' && b.kind === 'question'
    ? a.question === b.question
    : a.kind === b.kind
}

/** Entries that another version or another page wrote are not ours to trust. */
function readEntry(state: unknown): Entry | null {
  if (typeof state !== 'object' || state === null || !('place' in state)) return null
  const { place, returnTo, before } = state as Record<string, unknown>
  const known = readPlace(place)
  if (!known) return null
  const isReturn = returnTo === 'overview' || returnTo === 'result'
  return { place: known, returnTo: isReturn ? returnTo : null, before: readPlace(before) }
}

function readPlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, question } = value as Record<string, unknown>
  if (kind === 'overview' || kind === 'result') return { kind }
  return kind === 'question' && typeof question === 'string' ? { kind, question } : null
}
