import { findDisagreement } from '#engine/advice/findDisagreement.ts'
import type { ReadAddress } from '#link/readAddress.ts'
import { readLevelToken } from '#link/readLevelToken.ts'
import { type ReadToken, readToken } from '#link/readToken.ts'
import { createGrounds, type DecidedOn } from '#state/createGrounds.ts'
import type { Draft } from '#state/drafts/draft.ts'
import { isSameDecision } from '#state/drafts/isSameDecision.ts'
import type { OpenedDraft, OpenedLink } from '#state/openedLink.ts'

/**
 * What an address brings along; `null`: nothing but perhaps a place.
 *
 * @param drafts - the kept decisions of this browser, one of which it may name.
 */
export function toLink(
  grounds: DecidedOn,
  address: ReadAddress,
  drafts: readonly Draft[],
): Omit<OpenedLink, 'origin' | 'epoch'> | null {
  const { dataset } = grounds
  const { place, mode, datasetVersion, isUnconfirmed, shared } = address
  const read = readAnswers(dataset.questions, address)
  if (!read) return null
  const levels = readLevelToken(dataset, address.levelToken)
  const madeOn = datasetVersion === dataset.version ? null : datasetVersion
  const { model } = createGrounds(grounds)(levels.overrides)
  const draft = drafts.find(({ id }) => id === address.draft) ?? null
  const opened = draft && toOpened(draft, address)
  const then = opened?.isAsKept ? draft : shared
  const disagreement =
    then && read.kind === 'intact'
      ? findDisagreement(dataset, model, read.answers, then.pick, madeOn)
      : null
  return { read, place, mode, levels, isUnconfirmed, madeOn, disagreement, draft: opened }
}

function toOpened({ id, name, fragment }: Draft, address: ReadAddress): OpenedDraft {
  return { id, name, isAsKept: isSameDecision(fragment, address) }
}

function readAnswers(
  questions: DecidedOn['dataset']['questions'],
  { token, levelToken, written, shared }: ReadAddress,
): ReadToken | null {
  if (token !== null) return readToken(questions, token)
  if (written) return written
  // Levels or a named result without answers decide nothing; that is told like any damage.
  return levelToken === null && shared === null ? null : { kind: 'unreadable' }
}
