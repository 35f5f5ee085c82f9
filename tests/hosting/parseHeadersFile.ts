/** What `_headers` says is sent for an address. */
export type HeadersOf = (address: string) => Readonly<Record<string, string>>

/**
 * Reads `_headers` as Netlify and Cloudflare Pages do: every rule that fits counts, `*` stands for
 * anything, and values that several give to one header are joined.
 *
 * @returns names in lower case.
 */
export function parseHeadersFile(text: string): HeadersOf {
  const rules: { address: RegExp; headers: [name: string, value: string][] }[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith('/')) {
      const pattern = line.replace(/[.+?()]/g, '\\$&').replace('*', '.*')
      rules.push({ address: new RegExp(`^${pattern}$`), headers: [] })
      continue
    }
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
    if (name === undefined || value === undefined) throw new Error(`_headers has "${line}"`)
    rules.at(-1)?.headers.push([name.toLowerCase(), value])
  }
  return (address) => {
    const found: Record<string, string> = {}
    const fitting = rules.filter((rule) => rule.address.test(address))
    for (const [name, value] of fitting.flatMap(({ headers }) => headers)) {
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
    }
    return found
  }
}
