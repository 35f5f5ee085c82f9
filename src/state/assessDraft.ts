import { type Disagreement, findDisagreement } from '#engine/advice/findDisagreement.ts'
import { isOpen } from '#engine/model/isOpen.ts'
import { readFragment } from '#link/readFragment.ts'
import { readLevelToken } from '#link/readLevelToken.ts'
import { readToken } from '#link/readToken.ts'
import { createGrounds, type DecidedOn } from './createGrounds.ts'
import type { DraftContent } from './drafts/draft.ts'

/** What can be said of a kept decision today. */
export interface AssessedDraft {
  /** Questions that are answered, not left open. */
  readonly answerCount: number
  /** The answers and levels are all there and mean something in today's questions and facts. */
  readonly isWhole: boolean
  /** Today somebody else comes first; `null` where not, or where it is not whole. */
  readonly disagreement: Disagreement | null
}

/** Looks at a kept decision with today's questions and facts. Pure; never throws. */
export function assessDraft(published: DecidedOn, { fragment, pick }: DraftContent): AssessedDraft {
  const { questions, version } = published.dataset
  const { token, levelToken, datasetVersion } = readFragment(fragment)
  const read = readToken(questions, token ?? '')
  const levels = readLevelToken(published.dataset, levelToken)
  const isReadable = read.kind === 'intact' || read.kind === 'damaged'
  const answers = isReadable ? read.answers : {}
  const isWhole =
    read.kind === 'intact' &&
    read.dropped.length === 0 &&
    !levels.isDamaged &&
    levels.unknown.length === 0
  const { dataset, model } = createGrounds(published)(levels.overrides)
  const madeOn = datasetVersion === version ? null : datasetVersion
  return {
    answerCount: questions.filter((question) => !isOpen(question, answers)).length,
    isWhole,
    disagreement: isWhole ? findDisagreement(dataset, model, answers, pick, madeOn) : null,
  }
}
