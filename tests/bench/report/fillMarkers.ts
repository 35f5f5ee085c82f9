/**
 * A text with something put between `<!-- bench:<part> -->` and `<!-- /bench:<part> -->`, in place of
 * what stood there; all else is as it was. Throws where the text does not have each of the two once,
 * in this order.
 */
export function fillMarkers(text: string, part: string, content: string): string {
  const [before, inside, ...more] = text.split(`<!-- bench:${part} -->`)
  const end = `<!-- /bench:${part} -->`
  const [, after, ...others] = inside?.split(end) ?? []
  if (inside === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`The text needs "<!-- bench:${part} -->" once and, after it, "${end}" once.`)
  }
  return `${before}<!-- bench:${part} -->\n${content}\n${end}${after}`
}
