import type { SocialPage } from '#app/renderedPage.ts'

/** Size of every picture, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/**
 * The tags in the head of a page for previews (Open Graph). Its one address, its picture and its
 * oEmbed file have to be named by whole addresses; they are left out where the site does not know
 * its own.
 *
 * @param site - with a slash at the end; `null`: not known.
 */
export function toSocialTags(
  { title, description, path, card, embed }: SocialPage,
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
    toMeta('property', 'og:image', `${site}${card.file}`),
    toMeta('property', 'og:image:type', 'image/png'),
    toMeta('property', 'og:image:width', String(CARD_SIZE.width)),
    toMeta('property', 'og:image:height', String(CARD_SIZE.height)),
    toMeta('property', 'og:image:alt', card.alt),
    toMeta('name', 'twitter:card', 'summary_large_image'),
    `<link rel="canonical" href="${escapeText(`${site}${path}`)}">`,
    ...(embed === null ? [] : [toDiscovery(`${site}${embed}`, title)]),
  ].join('\n    ')
}

/** Tells programs that embed links where the oEmbed file of a page is. */
function toDiscovery(address: string, title: string): string {
  const type = 'application/json+oembed'
  return `<link rel="alternate" type="${type}" href="${escapeText(address)}" title="${escapeText(title)}">`
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
