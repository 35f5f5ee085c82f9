/** Puts text in the place of a mark in a page. Throws where the page lacks it: our own mistake. */
export function put(page: string, html: string, mark: string, text: string): string {
  if (!html.includes(mark)) throw new Error(`${page} has no ${mark}`)
  return html.replace(mark, () => text)
}
