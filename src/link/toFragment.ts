import type { Place } from './place.ts'

/** What the part of an address after `#` says. */
export interface Address {
  /** `null` while nothing has been answered. */
  readonly token: string | null
  readonly place: Place
  /** Version of the dataset that the answers were given to. */
  readonly datasetVersion: string
}

/**
 * The part of an address after `#`, without it: `a` the answers, `q` the question or `s` the
 * screen, `d` the version of the dataset. Only characters that survive any chat program.
 */
export function toFragment({ token, place, datasetVersion }: Address): string {
  const answers = token === null ? [] : [`a=${token}`]
  const where = place.kind === 'question' ? `q=${place.question}` : `s=${place.kind}`
  return [...answers, where, `d=${datasetVersion}`].join('&')
}
