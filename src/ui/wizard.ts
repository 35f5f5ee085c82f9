import type { Model } from '#engine/model/model.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { Question } from '#schema/question.ts'
import type { Decider } from '#state/createDecider.ts'
import type { createGrounds } from '#state/createGrounds.ts'
import type { LoadStore } from '#state/createLoadStore.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import type { LoadedEvidence } from '#state/loadedEvidence.ts'
import type { Facts } from './facts/facts.ts'
import type { Later } from './later.ts'

/** How a wizard behaves that stands in a frame of another site's page. */
export interface Guest {
  /** Whether the result is shown in the frame, or by a link to the whole site. */
  readonly resultAs: 'inline' | 'link'
  /** Ids of the questions that the page around has answered; not to be changed there. */
  readonly locked: readonly string[]
  /** What the page around has said that means nothing here, as it stands there. */
  readonly unread: readonly string[]
  /** Begins again as the page around has it. */
  readonly restart: () => void
  /** A link to the result was copied. */
  readonly onShared: (link: string) => void
}

/** What every screen of one mount works on. */
export interface Wizard extends Facts {
  readonly dataset: DatasetCore
  readonly model: Model
  readonly store: WizardStore
  readonly decider: Decider
  /** The dataset and its model with a person's own levels in them. */
  readonly groundsOf: ReturnType<typeof createGrounds>
  /** What stands behind the dataset; a result asks for it. */
  readonly evidence: LoadStore<LoadedEvidence>
  /** The parts that are not there from the beginning. */
  readonly later: LoadStore<Later>
  /**
   * The data came from a file of somebody's own: the answers stand in no address, and the pages of
   * the site are about something else.
   */
  readonly isOwn: boolean
  /** What is asked here, in this order: everything, unless a site that embeds the wizard asks less. */
  readonly asked: readonly Question[]
  /** How it behaves inside a page of somebody else; `null` where it is at home. */
  readonly guest: Guest | null
}
