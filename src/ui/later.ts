import type { ComponentType, RefObject } from 'react'
import type { Decision } from '#engine/decide.ts'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { DraftStore } from '#state/drafts/createDraftStore.ts'
import type { Notice } from '#state/notice.ts'
import type { Given } from '#state/progress.ts'

/** Nothing more than the wizard around it. */
type Plain = Readonly<Record<never, never>>

interface OfDecision {
  readonly decision: Decision
}

/** What each part takes that the wizard shows beyond its questions and the head of a result. */
export interface LaterProps {
  readonly OverviewScreen: Plain
  readonly NoticeText: { readonly notice: Notice }
  readonly TrialBar: { readonly before: Given }
  readonly LiveStanding: Plain
  readonly OwnLevelsNote: Plain
  readonly DigestFlip: OfDecision
  readonly OpenResult: OfDecision
  readonly ResultSections: OfDecision & { readonly page: RefObject<HTMLElement | null> }
  readonly GuestSections: OfDecision & {
    readonly link: string
    readonly onShared: (link: string) => void
  }
}

/**
 * These parts, the dataset with all that they explain, and what else they need. They are loaded after the page has been taken over, so that neither the first
 * question nor the first result waits for them.
 */
export interface Later {
  readonly parts: { readonly [Name in keyof LaterProps]: ComponentType<LaterProps[Name]> }
  readonly dataset: Dataset
  readonly catalogue: WizardCatalogue
  /** Decisions that this browser keeps under a name. */
  readonly drafts: DraftStore
}
