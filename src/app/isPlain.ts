import type { AddressParts } from '#link/readAddress.ts'

/** Whether an address brings nothing along: a page of the site alone, and no shared result. */
export function isPlain({ pathname, search, hash }: AddressParts): boolean {
  return hash.length <= 1 && search.length <= 1 && !pathname.includes('/r/')
}
