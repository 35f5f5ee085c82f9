import type { SocialPage } from '#app/renderedPage.ts'
import { CARD_SIZE, escapeText } from './toSocialTags.ts'

/** Seconds for which a program may keep what it read: a day. */
const CACHE_AGE = 86_400

/** Room for the wizard, in pixels; its width is what there is. */
const FRAME = { width: 640, height: 640 }

/**
 * What programs that embed links are told about a page, as oEmbed 1.0: who made it, what it is called,
 * its picture, and for the wizard itself (type `rich`) the frame to show. A result is of type `link`:
 * its answers stand after `#`, which no file can know. The same for every size that is asked for.
 *
 * @param provider - name of the site.
 * @param site - with a slash at the end.
 */
export function toOembed(
  { title, card, path }: SocialPage,
  provider: string,
  site: string,
): string {
  const src = escapeText(`${site}embed/`)
  const html = `<iframe src="${src}" title="${escapeText(title)}" width="100%" height="${FRAME.height}" allow="clipboard-write"></iframe>`
  const isResult = path.startsWith('r/')
  const said = {
    version: '1.0',
    ...(isResult ? { type: 'link' } : { type: 'rich', html, ...FRAME }),
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
