import type { Place } from './place.ts'

/** What the part of an address after `#` says. */
export interface Address {
  /** `null` while nothing has been answered. */
  readonly token: string | null
  readonly place: Place
  /** Version of the dataset that the answers were given to. */
  readonly datasetVersion: string
  /** The answers are what could be read of a damaged link, and nobody has looked at them since. */
  readonly isUnconfirmed: boolean
}

/**
 * The part of an address after `#`, without it: `a` the answers, `q` the question or `s` the
 * screen, `d` the version of the dataset, `u` answers that are unconfirmed. Only characters that survive any chat program.
 */
export function toFragment({ token, place, datasetVersion, isUnconfirmed }: Address): string {
  const answers = token === null ? [] : [`a=${token}`]
  const where = place.kind === 'question' ? `q=${place.question}` : `s=${place.kind}`
  const doubt = isUnconfirmed ? ['u=1'] : []
  return [...answers, where, `d=${datasetVersion}`, ...doubt].join('&')
}
