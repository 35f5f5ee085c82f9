const TOKENS = /(?<=[?#&])a=[^&]*/g
const COUNT = /(?<=[?#&])n=(\d{1,3})(?=&|$)/

/** What a link holds that may hold several people's answers. */
export interface SplitTeamLink {
  /** A link to each one's answers; a link that holds no more than one stays as it is. */
  readonly links: readonly string[]
  /** How many people it says it holds, where there are fewer: the rest was cut off. */
  readonly promised: number | null
}

/** Takes a link to several people's answers apart. Never throws. */
export function splitTeamLink(link: string): SplitTeamLink {
  const tokens = link.match(TOKENS) ?? []
  const count = Number(COUNT.exec(link)?.[1] ?? 0)
  const isTeam = tokens.length > 1 || count > 0
  return {
    links: isTeam ? tokens.map((token) => `#${token}`) : [link],
    promised: count > tokens.length ? count : null,
  }
}
