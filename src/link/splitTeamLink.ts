const TOKENS = /(?<=[?#&])a=[^&]*/g

/** The links to single people's answers that a link to several holds; one that does not, as it is. */
export function splitTeamLink(link: string): string[] {
  const tokens = link.match(TOKENS) ?? []
  return tokens.length > 1 ? tokens.map((token) => `#${token}`) : [link]
}
