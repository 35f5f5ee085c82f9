/**
 * The address at which the site will be, with a slash at the end; `null` where nothing is said.
 * Throws, with a sentence, on anything that is no address of a folder.
 */
export function readSite(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  const isFolder = url !== null && url.search === '' && url.hash === ''
  if (!isFolder || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL must be an address such as https://example.org/wizard/, not "${text}".`,
    )
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
