import type { Place } from '#link/place.ts'
import { readFragment } from '#link/readFragment.ts'
import { readToken } from '#link/readToken.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { WizardState } from '#state/wizardState.ts'
import { toFragmentOf } from './toFragmentOf.ts'

/** What an entry of the history knows about itself. */
interface Entry {
  readonly place: Place
  readonly returnTo: WizardState['returnTo']
  /** The place of the entry before it, where that is ours. */
  readonly before: Place | null
  /** Which answers it belongs to; entries of other answers bring theirs back. */
  readonly epoch: number
  readonly isBorrowed: boolean
}

/**
 * Keeps the address and the store in step: the answers stand after `#`, and every place a person
 * opens is one entry of the history. Going back and forth changes the place and keeps the answers;
 * an address that somebody typed or followed brings its own.
 */
export function connectAddress(dataset: Dataset, store: WizardStore, page: Window): void {
  const { history, location } = page
  let isFollowing = false
  // Each screen begins at its top; what the browser remembers belongs to another screen.
  history.scrollRestoration = 'manual'

  const write = (before: Place | null, method: 'pushState' | 'replaceState') => {
    const { place, returnTo, notice, epoch, isBorrowed } = store.getState()
    const entry: Entry = { place, returnTo, before, epoch, isBorrowed }
    const isBlank = location.hash === '' && Object.keys(store.getState().answers).length === 0
    const address = `#${toFragmentOf(dataset, store.getState(), notice)}`
    if (isBlank && method === 'replaceState') history.replaceState(entry, '')
    else history[method](entry, '', address)
  }
  const follow = (entry: Entry | null) => {
    isFollowing = true
    const { token, place, datasetVersion, isUnconfirmed } = readFragment(location.hash)
    const { linkOpened, placeOpened } = store.getState()
    if (token !== null) {
      const madeOn = datasetVersion === dataset.version ? null : datasetVersion
      const read = readToken(dataset.questions, token)
      const origin = entry && !entry.isBorrowed ? 'own' : 'outside'
      linkOpened({ read, place, isUnconfirmed, madeOn, origin, epoch: entry?.epoch ?? null })
    } else if (place && isKnown(dataset, place)) placeOpened(place)
    isFollowing = false
  }
  const open = (entry: Entry) => {
    isFollowing = true
    openEntry(dataset, store, entry)
    isFollowing = false
  }

  const first = readEntry(history.state)
  follow(first)
  if (first) open(first)
  write(first?.before ?? null, 'replaceState')

  store.subscribe((state, previous) => {
    const isSame =
      state.place === previous.place &&
      state.answers === previous.answers &&
      state.notice === previous.notice
    if (isFollowing || isSame) return
    const before = readEntry(history.state)?.before ?? null
    if (isSamePlace(state.place, previous.place)) write(before, 'replaceState')
    else if (before && isSamePlace(state.place, before)) history.back()
    else write(previous.place, 'pushState')
  })
  page.addEventListener('popstate', () => {
    const reached = readEntry(history.state)
    if (reached?.epoch !== store.getState().epoch) follow(reached)
    if (reached) open(reached)
    write(reached?.before ?? null, 'replaceState')
  })
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

function isSamePlace(a: Place, b: Place): boolean {
  return a.kind === 'question' && b.kind === 'question'
    ? a.question === b.question
    : a.kind === b.kind
}

/** Entries that another version or another page wrote are not ours to trust. */
function readEntry(state: unknown): Entry | null {
  if (typeof state !== 'object' || state === null || !('place' in state)) return null
  const { place, returnTo, before, epoch, isBorrowed } = state as Record<string, unknown>
  const known = readPlace(place)
  if (!known || typeof epoch !== 'number') return null
  return {
    place: known,
    returnTo: returnTo === 'overview' || returnTo === 'result' ? returnTo : null,
    before: readPlace(before),
    epoch,
    isBorrowed: isBorrowed === true,
  }
}

function readPlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, question } = value as Record<string, unknown>
  if (kind === 'overview' || kind === 'result') return { kind }
  return kind === 'question' && typeof question === 'string' ? { kind, question } : null
}
