import { CACHE_LIFETIMES } from './cacheLifetimes.ts'
import type { HeaderRule } from './headerRule.ts'
import { SECURITY_HEADERS } from './securityHeaders.ts'

const PINNED = /^(?:assets|v\d+\.\d+\.\d+)$/

/**
 * What is sent with each file of the site. Hosts join the values that several rules give to one
 * header, so no file gets a header from two of them.
 *
 * @param files - paths below the folder of the site.
 * @param policies - what is sent as the security policy of each page, by its path; all pages of a
 *   folder share one, which keeps the rules few: Cloudflare reads the first hundred. Throws where
 *   they do not.
 */
export function toHeaderRules(
  files: readonly string[],
  policies: ReadonlyMap<string, string>,
): HeaderRule[] {
  const entries = [...new Set(files.map((file) => file.replace(/\/.*/, '/')))].sort()
  return [
    { address: '/*', headers: SECURITY_HEADERS },
    ...entries.flatMap((entry) => {
      return entry.endsWith('/') ? toFolderRule(entry, policies) : toFileRules(entry, policies)
    }),
  ]
}

function toFolderRule(folder: string, policies: ReadonlyMap<string, string>): HeaderRule {
  const address = `/${folder}*`
  const inside = [...policies].filter(([path]) => path.startsWith(folder))
  const [policy, ...others] = new Set(inside.map(([, one]) => one))
  if (others.length > 0) throw new Error(`The pages of ${folder} differ in their policies`)
  if (policy !== undefined) return { address, headers: toPageHeaders(policy) }
  const lifetime = PINNED.test(folder.slice(0, -1)) ? 'pinned' : 'named'
  return { address, headers: { 'Cache-Control': CACHE_LIFETIMES[lifetime] } }
}

function toFileRules(file: string, policies: ReadonlyMap<string, string>): HeaderRule[] {
  const policy = policies.get(file)
  if (policy === undefined) {
    return [{ address: `/${file}`, headers: { 'Cache-Control': CACHE_LIFETIMES.named } }]
  }
  // Some hosts also serve a page by its name without `.html`, and lead there.
  const bare = file === 'index.html' ? '' : file.replace(/\.html$/, '')
  return [`/${bare}`, `/${file}`].map((address) => ({ address, headers: toPageHeaders(policy) }))
}

function toPageHeaders(policy: string) {
  return { 'Cache-Control': CACHE_LIFETIMES.page, 'Content-Security-Policy': policy }
}
