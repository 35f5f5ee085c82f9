import type { Place } from '#link/place.ts'
import type { Answers, Importance } from '#schema/answer.ts'
import type { UseCase } from '#schema/useCase.ts'
import type { Notice } from './notice.ts'
import type { OpenedLink } from './openedLink.ts'
import type { KeptProgress, Progress } from './progress.ts'

/** What the person did, and nothing that follows from it. */
export interface WizardState extends Progress {
  readonly answers: Answers
  readonly place: Place
  /** Where Continue leads back to when a single answer is being changed; `null` in the sequence. */
  readonly returnTo: 'overview' | 'result' | null
  readonly notice: Notice | null
  /** Own answers that gave way to a link, a use case or a fresh start, until they are let go. */
  readonly setAside: Progress | null
  /** The answers before those that are being tried; `null` while nothing is. */
  readonly trial: Answers | null
  /** The answers came with a link and are nobody's own here yet. */
  readonly isBorrowed: boolean
  /** Counts how often the answers as a whole gave way to others. */
  readonly epoch: number
}

/** What can happen, as past events. A question is named by its id. */
export interface WizardActions {
  optionChosen(question: string, option: string): void
  /** "Not sure yet". */
  questionLeftOpen(question: string): void
  /** "Doesn't matter here". */
  questionClosed(question: string): void
  importanceSet(question: string, importance: Importance): void
  /** The person went on from an assumed answer, so it is theirs now. */
  answerConfirmed(question: string): void
  /** Other answers are tried on the result; those before can be had back until they are kept. */
  changesTried(changes: Answers): void
  /** What is being tried is meant. */
  trialKept(): void
  /** The answers from before are wanted back. */
  trialUndone(): void
  placeOpened(place: Place): void
  /** One answer is opened to be changed, from a page that lists answers. */
  changeStarted(question: string, returnTo: 'overview' | 'result'): void
  useCaseChosen(useCase: UseCase): void
  /** A link was followed. Own answers give way to what it holds, and can be had back. */
  linkOpened(link: OpenedLink): void
  /** Somebody has looked at what could be read of a damaged link. */
  linkConfirmed(): void
  /** The answers of a link are taken as one's own. */
  linkAdopted(): void
  /** What this browser kept of an earlier visit. */
  progressFound(kept: KeptProgress): void
  storageFailed(): void
  noticeDismissed(): void
  /** What this browser kept cannot be read. */
  progressUnreadable(): void
  /** The answers that were set aside are not wanted any more. */
  setAsideLetGo(): void
  startedOver(): void
  /** The answers that were set aside are wanted back; the present ones change places with them. */
  setAsideRestored(): void
}

export type WizardStoreState = WizardState & WizardActions
