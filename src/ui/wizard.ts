import type { Model } from '#engine/model/model.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Decider } from '#state/createDecider.ts'
import type { EvidenceStore } from '#state/createEvidenceStore.ts'
import type { createGrounds } from '#state/createGrounds.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { DraftStore } from '#state/drafts/createDraftStore.ts'
import type { Facts } from './facts/facts.ts'

/** What every screen of one mount works on. */
export interface Wizard extends Facts {
  readonly dataset: Dataset
  readonly model: Model
  readonly store: WizardStore
  /** Decisions that this browser keeps under a name. */
  readonly drafts: DraftStore
  readonly decider: Decider
  /** The dataset and its model with a person's own levels in them. */
  readonly groundsOf: ReturnType<typeof createGrounds>
  /** What stands behind the dataset; a result asks for it. */
  readonly evidence: EvidenceStore
  /**
   * The data came from a file of somebody's own: the answers stand in no address, and the pages of
   * the site are about something else.
   */
  readonly isOwn: boolean
}
