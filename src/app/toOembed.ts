import { CARD_SIZE, type SocialPage } from './toSocialTags.ts'

/** Seconds for which a program may keep what it read: a day. */
const CACHE_AGE = 86_400

/**
 * What programs that embed links are told about a page, as oEmbed 1.0 of type `link`: who made it,
 * what it is called and its picture. A file, so it is the same for every size that is asked for.
 *
 * @param provider - name of the site.
 * @param site - with a slash at the end.
 */
export function toOembed({ title, card }: SocialPage, provider: string, site: string): string {
  const said = {
    version: '1.0',
    type: 'link',
    title,
    provider_name: provider,
    provider_url: site,
    cache_age: CACHE_AGE,
    thumbnail_url: `${site}${card.file}`,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  }
  return `${JSON.stringify(said, null, 2)}\n`
}
