import { type ReadFragment, readFragment } from './readFragment.ts'
import { type Named, readQuery } from './readQuery.ts'
import type { ReadToken } from './readToken.ts'

/** The parts of an address as `Location` and `URL` name them. */
export interface AddressParts {
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

/** What a whole address says. */
export interface ReadAddress extends ReadFragment {
  /** It leads to a result that somebody shared. `pick`: who came first then; `null`: nobody alone. */
  readonly shared: { readonly pick: string | null } | null
  /** Answers that stand in the query by name; `null` where there are none, or a token as well. */
  readonly written: ReadToken | null
}

/** The path of a shared result, at the end of wherever the site is. */
const SHARED = /\/r\/(?:([a-z0-9-]+)\/)?(?:index\.html)?$/

/**
 * Reads an address of the wizard: the part after `#`; the same keys in the query, where a mail
 * program has taken away what stands after `#`; or answers written by name. A shared result is
 * looked at as one where the address does not say otherwise. Never throws.
 */
export function readAddress(named: Named, { pathname, search, hash }: AddressParts): ReadAddress {
  const after = readFragment(hash)
  const isWhole = after.token !== null || after.levelToken !== null
  const instead = readFragment(search)
  const read = isWhole || instead.token === null ? after : instead
  const path = SHARED.exec(pathname)
  const shared = path ? { pick: path[1] ?? null } : null
  const written = read.token === null ? readQuery(named, search) : null
  const said = read.place ?? (written ? instead.place : null)
  return {
    ...read,
    place: said ?? (shared && read.token !== null ? { kind: 'result' } : null),
    mode: written ? instead.mode : read.mode,
    shared,
    written,
  }
}
