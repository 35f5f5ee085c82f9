import { type AddressParts, readAddress } from '#link/readAddress.ts'
import { toLevelToken } from '#link/toLevelToken.ts'
import { toToken } from '#link/toToken.ts'
import type { Question } from '#schema/question.ts'
import type { DecidedOn } from '#state/createGrounds.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { DraftStore } from '#state/drafts/createDraftStore.ts'
import type { OpenedLink } from '#state/openedLink.ts'
import { openLink } from '#state/openLink.ts'
import type { Progress } from '#state/progress.ts'
import { readKept } from '#state/readKept.ts'
import { takeUpProgress } from '#state/takeUpProgress.ts'
import { tellUnreadable } from '#state/tellUnreadable.ts'
import { toKnownPlace } from '#state/toKnownPlace.ts'
import { attemptWith } from './attemptWith.ts'
import { connectTrial } from './connectTrial.ts'
import { SET_ASIDE_KEY, TRIAL_KEY } from './progressKey.ts'
import { dropWaiting, takeWaiting } from './takeWaiting.ts'
import { toLink } from './toLink.ts'

/** Reads what a visit brings along. */
export interface Reading {
  /** Takes up what an address brings, as what it is to this person. */
  readonly follow: (
    store: WizardStore,
    address: AddressParts,
    reached: Pick<OpenedLink, 'origin' | 'epoch'>,
  ) => void
  /**
   * Takes up what this browser kept.
   *
   * @param text - the answers that were given last; `null`: none.
   * @returns whether there were any, and could be read.
   */
  readonly takeUpKept: (store: WizardStore, text: string | null) => boolean
  /**
   * Puts aside what was answered elsewhere, where it is other answers and nothing is aside yet; else it
   * goes on waiting.
   *
   * @param before - what had been kept before that.
   * @param kind - what is told of it.
   */
  readonly putAside: (
    store: WizardStore,
    text: string,
    before: string | null,
    kind: 'other-tab' | 'answers-replaced',
  ) => void
  /** Keeps what is being tried on the answers of a link; goes after the address has been followed. */
  readonly connectTrial: (store: WizardStore) => void
}

/** Reads with the dataset and the kept decisions at hand. */
export function createReading(grounds: DecidedOn, drafts: DraftStore, page: Window): Reading {
  const { dataset } = grounds
  const attempt = attemptWith(() => page.localStorage)
  return {
    follow: (store, parts, reached) => {
      const address = readAddress(dataset, parts)
      const link = toLink(grounds, address, drafts.getState().drafts)
      if (link) openLink(store, dataset.questions, { ...link, ...reached })
      else {
        const { placeOpened, modeChosen } = store.getState()
        const place = toKnownPlace(dataset.questions, address.place)
        if (address.mode === 'full') modeChosen('full')
        if (place) placeOpened(place)
      }
    },
    takeUpKept: (store, text) => {
      const read = (one: string | null) => readKept(dataset, one)
      attempt((storage) => takeWaiting(storage, (waiting) => read(waiting) !== null))
      const [setAside = null, trial = null] = [SET_ASIDE_KEY, TRIAL_KEY].map((key) =>
        read(attempt((storage) => storage.getItem(key))),
      )
      const own = read(text)
      takeUpProgress(store, dataset.questions, { own, setAside, trial })
      if (own === null && text !== null) tellUnreadable(store)
      return own !== null
    },
    putAside: (store, text, before, kind) => {
      const { questions } = dataset
      const [others, known] = [text, before].map((one) => readKept(dataset, one))
      if (!others) return
      const { isBorrowed, setAside } = store.getState()
      const isOther = toText(questions, others) !== toText(questions, known)
      // Where there is no room it stays where it is, and is offered at the next visit.
      if (isOther && (isBorrowed || setAside)) return
      if (isOther) store.setState({ setAside: others, notice: { kind } })
      attempt((storage) => dropWaiting(storage, text))
    },
    connectTrial: (store) => connectTrial(dataset, store, page),
  }
}

/** What somebody gave, wherever they are in it. */
function toText(questions: readonly Question[], given: Progress | null | undefined): string {
  return given ? `${toToken(questions, given.answers)} ${toLevelToken(given.overrides)}` : ''
}
