import { splitTeamLink } from '#link/splitTeamLink.ts'
import { attemptWith } from './attemptWith.ts'
import { TEAM_KEY } from './progressKey.ts'

const SEPARATOR = '\n'

/** The lines of the page for several people, as far as this tab keeps them. */
interface TeamText {
  /**
   * What was last kept for this address; otherwise the links that the address holds. One person's
   * link comes to those that were pasted here before, and is then one of them.
   */
  readonly read: () => string
  readonly keep: (text: string) => void
}

/** Keeps pasted lines over a reload, in this tab alone; where nothing can be kept, nothing is. */
export function createTeamText(page: Window): TeamText {
  const attempt = attemptWith(() => page.sessionStorage)
  const { hash, href, pathname } = page.location
  const held = toLines(hash, href)
  const isOneMore = held.length === 1 && splitTeamLink(hash).promised === null
  const key = `${TEAM_KEY}:${pathname}${isOneMore ? '' : hash}`
  const keep = (text: string) => {
    attempt((storage) => storage.setItem(key, text))
  }
  return {
    read() {
      const kept = attempt((storage) => storage.getItem(key))
      if (!isOneMore) return kept ?? held.join(SEPARATOR)
      const lines = (kept ?? '').split(SEPARATOR).filter((line) => line.trim() !== '')
      const isThere = held.some((link) => lines.some((line) => line.includes(link)))
      const text = [...lines, ...(isThere ? [] : held)].join(SEPARATOR)
      keep(text)
      page.history.replaceState(null, '', pathname)
      return text
    },
    keep,
  }
}

/** A line for each of the links that an address holds; one for them all where some are cut off. */
function toLines(hash: string, href: string): readonly string[] {
  if (!hash.includes('a=')) return []
  const { links, promised } = splitTeamLink(hash)
  const site = new URL('./', href).href
  return promised === null ? links.map((link) => `${site}${link}`) : [href]
}
