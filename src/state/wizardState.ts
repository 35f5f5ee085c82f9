import type { Place } from '#link/place.ts'
import type { ReadToken } from '#link/readToken.ts'
import type { Answers, Importance } from '#schema/answer.ts'
import type { UseCase } from '#schema/useCase.ts'
import type { Notice } from './notice.ts'

/** What the person did, and nothing that follows from it. */
export interface WizardState {
  readonly answers: Answers
  readonly place: Place
  /** Where Continue leads back to when a single answer is being changed; `null` in the sequence. */
  readonly returnTo: 'overview' | 'result' | null
  readonly notice: Notice | null
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
  placeOpened(place: Place): void
  /** One answer is opened to be changed, from a page that lists answers. */
  changeStarted(question: string, returnTo: 'overview' | 'result'): void
  useCaseChosen(useCase: UseCase): void
  /** A link was followed. What it holds replaces the answers; what it lacks is told. */
  linkOpened(read: ReadToken, place: Place | null): void
  /** The answers of an earlier visit, as this browser kept them. */
  progressFound(answers: Answers, place: Place | null): void
  storageFailed(): void
  noticeDismissed(): void
  startedOver(): void
  /** The answers that a fresh start or a use case replaced are wanted back. */
  replacementUndone(): void
}

export type WizardStoreState = WizardState & WizardActions
