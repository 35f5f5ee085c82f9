import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { CHECKSUMS } from './checksumsPlugin.ts'
import { finishedSitePlugin } from './finishedSitePlugin.ts'
import { readPolicy } from './hosting/readPolicy.ts'
import { toHeaderRules } from './hosting/toHeaderRules.ts'
import { toHeadersFile } from './hosting/toHeadersFile.ts'
import { toNginxPolicies } from './hosting/toNginxPolicies.ts'
import { toSentPolicy } from './hosting/toSentPolicy.ts'
import { listFiles } from './listFiles.ts'

/**
 * Writes what hosts read to know what to send beside the files: `_headers` for Netlify and Cloudflare
 * Pages, `_nginx-policies.conf` for `docs/hosting/nginx.conf`. The policies are those that the
 * finished pages carry, so they fit whatever was built.
 */
export function hostingFilesPlugin(): Plugin {
  return finishedSitePlugin('hosting-files', (folder) => {
    const files = [...listFiles(folder), CHECKSUMS]
    const policies = readPolicies(folder, files)
    writeFileSync(join(folder, '_headers'), toHeadersFile(toHeaderRules(files, policies)))
    writeFileSync(join(folder, '_nginx-policies.conf'), toNginxPolicies(policies))
  })
}

function readPolicies(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
  const pages = files.filter((file) => file.endsWith('.html'))
  return new Map(
    pages.map((page) => {
      const html = readFileSync(join(folder, page), 'utf8')
      return [page, toSentPolicy(page, readPolicy(page, html))]
    }),
  )
}
