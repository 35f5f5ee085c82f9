import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'

const root = join(import.meta.dirname, '../..')

const ANYBODY = { 'Access-Control-Allow-Origin': '*' }

/** A built site that is being served. */
export interface ServedSite {
  /** Such as `http://127.0.0.1:40123`; no slash at the end. */
  readonly origin: string
  close(): Promise<void>
}

/**
 * Serves a built site as it is, on a port that is free.
 *
 * @param folder - below the root of the project.
 * @param base - the path at which it is served.
 */
export async function serveSite(folder = 'dist', base = '/'): Promise<ServedSite> {
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
    // As hosts of static files do: frames in a sandbox and pages that pin the loader need it.
    preview: { host: '127.0.0.1', port: 0, open: false, headers: ANYBODY },
  })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || !address) throw new Error('The built site has no port.')
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
