import type { Answers, ChosenAnswer } from '#schema/answer.ts'
import type { Place } from './place.ts'

/** What a page that embeds the wizard can say about it, each as text. Anything else is not looked at. */
export const HOST_KEYS = ['answers', 'preset', 'questions', 'locked', 'result'] as const
export type HostKey = (typeof HOST_KEYS)[number]

/** What the page around has said, as far as it can be used. */
export interface HostSettings {
  /** To start from: the usual answers of a typical project, then those that are given. */
  readonly answers: Answers
  /** Set by the site; not to be changed in its page. */
  readonly locked: Readonly<Record<string, ChosenAnswer>>
  /** Ids of the questions to ask, in this order; `null`: it does not say. */
  readonly questions: readonly string[] | null
  /** Where to begin; `null`: it does not say. */
  readonly place: Place | null
  readonly resultAs: 'inline' | 'link'
  /** What means nothing here, as it stands there. */
  readonly unread: readonly string[]
}
