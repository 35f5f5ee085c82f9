const PLACE = /(^ *)?\[\[wizard: ([^\]]+)\]\]/gm

/**
 * Puts what a page says to paste where a file has `[[wizard: <place>]]`, as it is but for the
 * indentation of that line. Throws where nothing is said for a place.
 */
export function fillTemplate(text: string, codeOf: ReadonlyMap<string, string>): string {
  return text.replaceAll(PLACE, (_, indent: string | undefined, place: string) => {
    const code = codeOf.get(place)
    if (code === undefined) throw new Error(`The page says nothing to paste into ${place}.`)
    return code.replaceAll(/^(?=.)/gm, indent ?? '')
  })
}
