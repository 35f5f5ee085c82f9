import { type Disagreement, findDisagreement } from '#engine/advice/findDisagreement.ts'
import { isOpen } from '#engine/model/isOpen.ts'
import { readFragment } from '#link/readFragment.ts'
import { type ReadLevels, readLevelToken } from '#link/readLevelToken.ts'
import { type ReadToken, readToken } from '#link/readToken.ts'
import { createGrounds, type DecidedOn } from './createGrounds.ts'
import type { DraftContent } from './drafts/draft.ts'

/**
 * Why a kept decision is not today what it was. `newer`: written by a later version. `damaged`: its
 * answers are what could be read. `unknown`: some answers mean nothing by now. `replaced`: some are
 * no longer offered, and the option that took the place of each counts.
 */
type DraftFlaw =
  | 'newer'
  | 'unreadable'
  | 'damaged'
  | 'unknown'
  | 'replaced'
  | 'levels-damaged'
  | 'levels-unknown'

/** What can be said of a kept decision today. */
export interface AssessedDraft {
  /** Questions that are answered, not left open. */
  readonly answerCount: number
  readonly flaws: readonly DraftFlaw[]
  /** Today somebody else comes first; `null` where not, or where something of it does not count. */
  readonly disagreement: Disagreement | null
}

/** Looks at a kept decision with today's questions and facts. Pure; never throws. */
export function assessDraft(published: DecidedOn, { fragment, pick }: DraftContent): AssessedDraft {
  const { questions, version } = published.dataset
  const { token, levelToken, datasetVersion } = readFragment(fragment)
  const read = readToken(questions, token ?? '')
  const levels = readLevelToken(published.dataset, levelToken)
  const answers = 'answers' in read ? read.answers : {}
  const flaws = [...listAnswerFlaws(read), ...listLevelFlaws(levels)]
  const isWhole = flaws.every((flaw) => flaw === 'replaced')
  const { dataset, model } = createGrounds(published)(levels.overrides)
  const madeOn = datasetVersion === version ? null : datasetVersion
  return {
    answerCount: questions.filter((question) => !isOpen(question, answers)).length,
    flaws,
    disagreement: isWhole ? findDisagreement(dataset, model, answers, pick, madeOn) : null,
  }
}

function listAnswerFlaws(read: ReadToken): readonly DraftFlaw[] {
  switch (read.kind) {
    case 'newer':
      return ['newer']
    case 'damaged':
      return ['damaged']
    case 'intact': {
      const { dropped, replaced } = read
      return [
        ...(dropped.length > 0 ? (['unknown'] as const) : []),
        ...(replaced.length > 0 ? (['replaced'] as const) : []),
      ]
    }
    default:
      return ['unreadable']
  }
}

function listLevelFlaws({ isDamaged, unknown }: ReadLevels): readonly DraftFlaw[] {
  if (isDamaged) return ['levels-damaged']
  return unknown.length > 0 ? ['levels-unknown'] : []
}
