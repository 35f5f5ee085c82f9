import type { Place } from '#link/place.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { DecidedOn } from '#state/createGrounds.ts'
import type { LoadStore } from '#state/createLoadStore.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { Notice } from '#state/notice.ts'
import { toFragmentOf } from '#state/toFragmentOf.ts'
import { toKnownPlace } from '#state/toKnownPlace.ts'
import { whenReady } from '#state/whenReady.ts'
import type { WizardState } from '#state/wizardState.ts'
import { createHistoryWriter } from './createHistoryWriter.ts'
import { isPlain } from './isPlain.ts'
import { isSame } from './isSame.ts'
import type { LoadedLater } from './loadedLater.ts'

/** While one of these is told, the address is what it tells about: a reload must find it again. */
const UNREAD: readonly Notice['kind'][] = ['link-newer', 'link-too-long', 'link-unreadable']

function isUnread({ notice }: WizardState): boolean {
  return notice !== null && UNREAD.includes(notice.kind)
}

/** What the address says, and what keeps it as it is. */
const ADDRESSED = ['place', 'answers', 'mode', 'overrides', 'draft', 'notice'] as const

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
 * an address that somebody typed or followed brings its own. While what reads it is on its way,
 * nothing is written over it.
 */
export function connectAddress(
  { dataset }: Pick<DecidedOn, 'dataset'>,
  store: WizardStore,
  later: LoadStore<LoadedLater>,
  page: Window,
): void {
  const { history, location } = page
  const writer = createHistoryWriter(page)
  let isFollowing = false
  let isTravelling = false
  /** An arrival that waits for what reads it gives way to the next. */
  let arrivals = 0
  // Each screen begins at its top; what the browser remembers belongs to another screen.
  history.scrollRestoration = 'manual'

  const write = (before: Place | null, method: 'pushState' | 'replaceState') => {
    const { answers, place, returnTo, notice, epoch, isBorrowed } = store.getState()
    const entry: Entry = { place, returnTo, before, epoch, isBorrowed }
    const isBlank =
      location.hash === '' && Object.keys(answers).length === 0 && store.getState().mode === 'quick'
    const isLeft = method === 'replaceState' && (isBlank || isUnread(store.getState()))
    // From the folder of the site, so that no query or shared path stands before other answers.
    const address = isLeft ? undefined : `./#${toFragmentOf(dataset, store.getState(), notice)}`
    writer.write(method, entry, address)
  }
  const finish = (entry: Entry | null) => {
    // Opening a place takes away what is told of a link that brought nothing.
    if (entry && !isUnread(store.getState())) openEntry(dataset, store, entry)
    isFollowing = false
    write(entry?.before ?? null, 'replaceState')
  }
  const arrive = (entry: Entry | null, isNew: boolean) => {
    arrivals += 1
    const arrival = arrivals
    isFollowing = true
    const isOther = isNew || entry?.epoch !== store.getState().epoch
    if (!isOther || isPlain(location)) {
      finish(entry)
      return
    }
    whenReady(later, ({ reading }) => {
      if (arrival !== arrivals) return
      const origin = entry && !entry.isBorrowed ? 'own' : 'outside'
      reading.follow(store, location, { origin, epoch: entry?.epoch ?? null })
      finish(entry)
    })
    later.request()
  }
  /** Goes back to the entry before where that is the place to be, instead of adding another. */
  const travel = (from: Place | null) => {
    const { place } = store.getState()
    const before = readEntry(history.state)?.before ?? null
    isTravelling = before !== null && isSamePlace(place, before)
    if (!isTravelling) return write(from, 'pushState')
    writer.drop()
    history.back()
  }

  arrive(readEntry(history.state), true)
  store.subscribe((state, previous) => {
    // What happens on the way back is written when the entry is reached.
    if (isFollowing || isTravelling || isSame(ADDRESSED, state, previous)) return
    const before = readEntry(history.state)?.before ?? null
    if (state.epoch !== previous.epoch) write(null, 'pushState')
    else if (isSamePlace(state.place, previous.place)) write(before, 'replaceState')
    else travel(previous.place)
  })
  page.addEventListener('popstate', () => {
    writer.drop()
    const reached = readEntry(history.state)
    if (!isTravelling) return arrive(reached, reached === null)
    isTravelling = false
    const isThere = reached !== null && isSamePlace(reached.place, store.getState().place)
    if (isThere) write(reached.before, 'replaceState')
    else travel(reached?.place ?? null)
  })
}

function openEntry(
  { questions }: DatasetCore,
  store: WizardStore,
  { place, returnTo }: Entry,
): void {
  const { placeOpened, changeStarted } = store.getState()
  if (!toKnownPlace(questions, place)) return
  if (place.kind === 'question' && returnTo) changeStarted(place.question, returnTo)
  else placeOpened(place)
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
