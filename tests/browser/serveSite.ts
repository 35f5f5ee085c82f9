import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { type Plugin, preview } from 'vite'
import { parseHeadersFile } from '#tests/hosting/parseHeadersFile.ts'

const root = join(import.meta.dirname, '../..')

const POLICY = 'content-security-policy'
const PERMISSIONS = 'permissions-policy'

/** A built site that is being served. */
export interface ServedSite {
  /** Such as `http://127.0.0.1:40123`; no slash at the end. */
  readonly origin: string
  close(): Promise<void>
}

export interface SiteWatch {
  /** Hears of every request before it is answered. */
  readonly onRequest: (request: IncomingMessage) => void
  /** Where browsers are asked to report what the policy of a page blocked; a path of this site. */
  readonly reports: string
}

/**
 * Serves a built site as hosts do, with all that its `_headers` says, on a port that is free.
 *
 * @param folder - below the root of the project.
 * @param base - the path at which it is served.
 */
export async function serveSite(
  folder = 'dist',
  base = '/',
  watch?: SiteWatch,
): Promise<ServedSite> {
  if (!existsSync(join(root, folder))) {
    throw new Error(`There is no ${folder}/ to test. Run: npm run build`)
  }
  const server = await preview({
    configFile: false,
    root,
    base,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: folder },
    plugins: [sendHeaders(folder, base, watch)],
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || !address) throw new Error('The built site has no port.')
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}

function sendHeaders(folder: string, base: string, watch?: SiteWatch): Plugin {
  const file = join(root, folder, '_headers')
  // Sites of others, made for the tests, have none.
  const headersOf = parseHeadersFile(existsSync(file) ? readFileSync(file, 'utf8') : '')
  return {
    name: 'send-headers',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        watch?.onRequest(request)
        const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost')
        const headers = { ...headersOf(`/${pathname.slice(base.length)}`) }
        // Tests read what was copied from inside the page.
        headers[PERMISSIONS] = headers[PERMISSIONS]?.replace('clipboard-read=(), ', '') ?? ''
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        const policy = headers[POLICY]
        if (watch && policy) response.setHeader(POLICY, `${policy}; report-uri ${watch.reports}`)
        next()
      })
    },
  }
}
