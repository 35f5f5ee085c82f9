import type { Mode } from '#link/mode.ts'
import type { Place } from '#link/place.ts'
import type { Answers, Importance } from '#schema/answer.ts'
import type { Level } from '#schema/level.ts'
import type { UseCase } from '#schema/useCase.ts'
import type { Notice } from './notice.ts'
import type { StopReason } from './planQuick.ts'
import type { Given, Progress } from './progress.ts'

/** What the person did, and nothing that follows from it. */
export interface WizardState extends Progress {
  /** Where Continue leads back to when a single answer is being changed; `null` in the sequence. */
  readonly returnTo: 'overview' | 'result' | null
  readonly notice: Notice | null
  /** Own answers that gave way to a link, a use case or a fresh start, until they are let go. */
  readonly setAside: Progress | null
  /** The questions that the person has gone on from, in the order asked. */
  readonly trail: readonly string[]
  /** The best reason to stop for which the person went on all the same. */
  readonly passedStop: StopReason | null
  /** What was given before what is being tried; `null` while nothing is. */
  readonly trial: Given | null
  /** The answers came with a link and are nobody's own here yet. */
  readonly isBorrowed: boolean
  /** How the frameworks stand is shown beside the questions. Off unless asked for: it sways. */
  readonly isStandingShown: boolean
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
  /**
   * The person went on from a question: an assumed answer is theirs now, and in quick mode one that
   * was not given stays open.
   */
  questionPassed(question: string): void
  modeChosen(mode: Mode): void
  /**
   * A level of the person's own is tried in place of the published one; `null` takes it back. What
   * was given before can be had back until this is kept.
   */
  levelTried(framework: string, criterion: string, level: Level | null): void
  /** One might stop, but goes on with the next question. */
  stopPassed(stop: StopReason | null, next: string): void
  /** Other answers are tried on the result; those before can be had back until they are kept. */
  changesTried(changes: Answers): void
  /** What is being tried is meant. */
  trialKept(): void
  /** What was given before is wanted back. */
  trialUndone(): void
  placeOpened(place: Place): void
  /** One answer is opened to be changed, from a page that lists answers. */
  changeStarted(question: string, returnTo: 'overview' | 'result'): void
  useCaseChosen(useCase: UseCase): void
  /** Somebody has looked at what could be read of a damaged link. */
  linkConfirmed(): void
  /** The answers of a link are taken as one's own. */
  linkAdopted(): void
  /** The answers are kept under a name. */
  decisionKept(draft: string): void
  standingShown(isShown: boolean): void
  storageFailed(): void
  noticeDismissed(): void
  /** The answers that were set aside are not wanted any more. */
  setAsideLetGo(): void
  startedOver(): void
  /** The answers that were set aside are wanted back; the present ones change places with them. */
  setAsideRestored(): void
}

export type WizardStoreState = WizardState & WizardActions
