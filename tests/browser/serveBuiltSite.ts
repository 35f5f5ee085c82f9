import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, such as `http://127.0.0.1:40123`; no slash at the end. */
    siteOrigin: string
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Serves `dist` as it is for the browser tests. Building it is the business of who runs them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${root}dist`)) throw new Error('There is no dist/ to test. Run: npm run build')
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || !address) throw new Error('The built site has no port.')
  project.provide('siteOrigin', `http://127.0.0.1:${address.port}`)
  return () => server.close()
}
