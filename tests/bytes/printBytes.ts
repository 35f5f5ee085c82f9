import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import kept from '#tests/fixtures/bytes.json' with { type: 'json' }
import { listGrowth } from './listGrowth.ts'
import { measureSite } from './measureSite.ts'

const isKeeping = process.argv.includes('--keep')
const site = measureSite()
const head = ['page', 'page itself', 'inline script', 'programs', 'data', 'requests']
const rows = Object.entries(site.pages).map(([path, bytes]) => [
  path,
  bytes.page,
  bytes.inline,
  bytes.program - bytes.data,
  bytes.data,
  bytes.requests,
])
const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
console.log([head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
console.log('\nLater, when they are needed:')
for (const [name, bytes] of Object.entries(site.later)) console.log(`${name}: ${bytes}`)
const growth = listGrowth(kept, site)
console.log(
  growth.length === 0 ? '\nNothing has grown.' : `\nSince the kept build:\n${growth.join('\n')}`,
)
if (isKeeping) {
  const file = join(import.meta.dirname, '../fixtures/bytes.json')
  writeFileSync(file, `${JSON.stringify(site, null, 2)}\n`)
}
