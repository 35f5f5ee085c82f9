import type { HeaderRule } from './headerRule.ts'

/** Rules as Netlify and Cloudflare Pages read them from `_headers`. */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ address, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${address}\n${lines.join('')}`
    })
    .join('\n')
}
