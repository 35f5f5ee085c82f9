import { type AddressParts, readAddress } from '#link/readAddress.ts'
import type { DecidedOn } from '#state/createGrounds.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { DraftStore } from '#state/drafts/createDraftStore.ts'
import type { OpenedLink } from '#state/openedLink.ts'
import type { Progress } from '#state/progress.ts'
import { readKept } from '#state/readKept.ts'
import type { WizardState } from '#state/wizardState.ts'
import { connectTrial } from './connectTrial.ts'
import { toLink } from './toLink.ts'

/** What an address says; `link` is `null` where it brings no answers. */
export interface ReadVisit extends Pick<WizardState, 'mode'> {
  readonly place: OpenedLink['place']
  readonly link: Omit<OpenedLink, 'origin' | 'epoch'> | null
}

/** Reads what a visit brings along. */
export interface Reading {
  readonly readVisit: (address: AddressParts) => ReadVisit
  /** `null`: nothing, no answers, or damaged. */
  readonly readKept: (text: string | null) => Progress | null
  /** Keeps what is being tried on the answers of a link; goes after the address has been followed. */
  readonly connectTrial: (store: WizardStore) => void
}

/** Reads with the dataset and the kept decisions at hand. */
export function createReading(grounds: DecidedOn, drafts: DraftStore, page: Window): Reading {
  const { dataset } = grounds
  return {
    readVisit: (parts) => {
      const address = readAddress(dataset, parts)
      const { place, mode } = address
      return { place, mode, link: toLink(grounds, address, drafts.getState().drafts) }
    },
    readKept: (text) => readKept(dataset, text),
    connectTrial: (store) => connectTrial(dataset, store, page),
  }
}
