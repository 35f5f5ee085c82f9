import type { PageWords, WizardCatalogue } from '#schema/catalogue.ts'
import type { DecidedOn } from '#state/createGrounds.ts'
import type { DraftStore } from '#state/drafts/createDraftStore.ts'

/** What the list of kept decisions is shown from. */
export interface DraftBook {
  readonly store: DraftStore
  readonly grounds: DecidedOn
  readonly catalogue: WizardCatalogue
  readonly pageWords: PageWords
}
