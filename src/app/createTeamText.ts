import { splitTeamLink } from '#link/splitTeamLink.ts'
import { attemptWith } from './attemptWith.ts'
import { TEAM_KEY } from './progressKey.ts'

const SEPARATOR = '\n'

/** The lines of the page for several people, as far as this tab keeps them. */
interface TeamText {
  /** What was last kept at this address; otherwise the links that the address holds. */
  readonly read: () => string
  readonly keep: (text: string) => void
}

/** Keeps pasted lines over a reload, in this tab alone; where nothing can be kept, nothing is. */
export function createTeamText(page: Window): TeamText {
  const attempt = attemptWith(() => page.sessionStorage)
  const { hash, href } = page.location
  return {
    read() {
      const kept = attempt((storage) => storage.getItem(TEAM_KEY)) ?? ''
      const [address, ...lines] = kept.split(SEPARATOR)
      return address === hash && kept !== '' ? lines.join(SEPARATOR) : toLines(hash, href)
    },
    keep(text) {
      attempt((storage) => storage.setItem(TEAM_KEY, [hash, text].join(SEPARATOR)))
    },
  }
}

/** A line for each of the links that an address holds. */
function toLines(hash: string, href: string): string {
  if (!hash.includes('a=')) return ''
  const site = new URL('./', href).href
  return splitTeamLink(hash)
    .map((link) => `${site}${link}`)
    .join(SEPARATOR)
}
