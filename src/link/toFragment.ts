import type { Mode } from './mode.ts'
import type { Place } from './place.ts'

/** What the part of an address after `#` says. */
export interface Address {
  /** `null` while nothing has been answered. */
  readonly token: string | null
  /** Own levels; `null` where there are none. */
  readonly levelToken: string | null
  readonly place: Place
  readonly mode: Mode
  /** Version of the dataset that the answers were given to. */
  readonly datasetVersion: string
  /** The answers are what could be read of a damaged link, and nobody has looked at them since. */
  readonly isUnconfirmed: boolean
  /** Id of the kept decision that the answers came from; `null` where they came from none. */
  readonly draft: string | null
}

/**
 * The part of an address after `#`, without it: `a` the answers, `o` own levels, `q` the question or `s` the
 * screen, `m` the mode where it is not the usual one, `d` the version of the dataset, `u` answers that are unconfirmed,
 * `k` the kept decision that they came from. Only characters that survive any chat program.
 */
export function toFragment({
  token,
  levelToken,
  place,
  mode,
  datasetVersion,
  isUnconfirmed,
  draft,
}: Address): string {
  const answers = token === null ? [] : [`a=${token}`]
  const where = place.kind === 'question' ? `q=${place.question}` : `s=${place.kind}`
  const doubt = isUnconfirmed ? ['u=1'] : []
  const how = mode === 'full' ? ['m=full'] : []
  const own = levelToken === null ? [] : [`o=${levelToken}`]
  const kept = draft === null ? [] : [`k=${draft}`]
  return [...answers, ...own, where, ...how, `d=${datasetVersion}`, ...doubt, ...kept].join('&')
}
