/** What programs that show a preview of a link are told about a page. */
export interface SocialPage {
  readonly title: string
  readonly description: string
  /** Below the folder of the site; empty for the front page. */
  readonly path: string
}

/**
 * The tags in the head of a page for previews (Open Graph), and its one address, which has to be whole
 * and is left out where the site does not know its own.
 *
 * @param site - with a slash at the end; `null`: not known.
 */
export function toSocialTags(
  { title, description, path }: SocialPage,
  site: string | null,
): string {
  const described = [
    toMeta('property', 'og:type', 'website'),
    toMeta('property', 'og:title', title),
    toMeta('property', 'og:description', description),
  ]
  if (site === null) return described.join('\n    ')
  return [
    ...described,
    toMeta('property', 'og:url', `${site}${path}`),
    `<link rel="canonical" href="${escapeText(`${site}${path}`)}">`,
  ].join('\n    ')
}

/** One `<meta>`, with what it says escaped. */
export function toMeta(kind: 'name' | 'property', key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${escapeText(content)}">`
}

/** Text as it may stand in an element or in an attribute between double quotes. */
export function escapeText(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
  return text.replace(/[&<"]/g, (character) => entities[character] ?? character)
}
