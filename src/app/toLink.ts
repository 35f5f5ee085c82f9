import { findDisagreement } from '#engine/advice/findDisagreement.ts'
import type { ReadAddress } from '#link/readAddress.ts'
import { readLevelToken } from '#link/readLevelToken.ts'
import { type ReadToken, readToken } from '#link/readToken.ts'
import { createGrounds, type DecidedOn } from '#state/createGrounds.ts'
import type { OpenedLink } from '#state/openedLink.ts'

/** What an address brings along; `null`: nothing but perhaps a place. */
export function toLink(
  grounds: DecidedOn,
  address: ReadAddress,
): Omit<OpenedLink, 'origin' | 'epoch'> | null {
  const { dataset } = grounds
  const { place, mode, datasetVersion, isUnconfirmed, shared } = address
  const read = readAnswers(dataset.questions, address)
  if (!read) return null
  const levels = readLevelToken(dataset, address.levelToken)
  const madeOn = datasetVersion === dataset.version ? null : datasetVersion
  const { model } = createGrounds(grounds)(levels.overrides)
  const disagreement =
    shared && read.kind === 'intact'
      ? findDisagreement(dataset, model, read.answers, shared.pick, madeOn)
      : null
  return { read, place, mode, levels, isUnconfirmed, madeOn, disagreement }
}

function readAnswers(
  questions: DecidedOn['dataset']['questions'],
  { token, levelToken, written }: ReadAddress,
): ReadToken | null {
  if (token !== null) return readToken(questions, token)
  if (written) return written
  // Levels without answers decide nothing; that they cannot be used is told like any damage.
  return levelToken === null ? null : { kind: 'unreadable' }
}
