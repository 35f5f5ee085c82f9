import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { complain } from '#cli/complain.ts'
import { launchBrowser } from '#tests/browser/launchBrowser.ts'
import { buildSite } from '#tests/fixtures/buildSite.ts'
import type { BenchPage } from './benchPages.ts'
import { buildPeers } from './peers/buildPeers.ts'
import { type Certificate, createCertificate } from './serving/createCertificate.ts'
import { serveFolder } from './serving/serveFolder.ts'

const CACHE = 'node_modules/.cache/bench'
const root = join(import.meta.dirname, '../../..')

/** All that is needed to measure pages. */
export interface Lab {
  readonly browser: Browser
  /** The flag with which a browser takes the certificate. */
  readonly trust: string
  /** The port that serves a page. */
  readonly portOf: (page: Pick<BenchPage, 'isOurs'>) => number
  close(): Promise<void>
}

let built: Promise<void> | undefined

/** Builds the site and its peers, unless this process has; serves them and starts a browser. */
export async function openLab(): Promise<Lab> {
  built ??= buildAll()
  await built
  const certificate: Certificate = createCertificate()
  const site = await serveFolder(join(root, CACHE, 'site'), certificate)
  const peers = await serveFolder(join(root, CACHE, 'peers'), certificate)
  const trust = `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`
  const browser = await launchBrowser([trust])
  return {
    browser,
    trust,
    portOf: ({ isOurs }) => (isOurs ? site.port : peers.port),
    async close() {
      await browser.close()
      await Promise.all([site.close(), peers.close()])
    },
  }
}

async function buildAll(): Promise<void> {
  complain('building the site and the pages beside it')
  await buildSite('bench', `${CACHE}/site`)
  await buildPeers(join(root, CACHE, 'peers'))
}
