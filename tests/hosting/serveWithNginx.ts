import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { dist } from '#tests/browser/listBuiltPages.ts'
import { startNginx } from './startNginx.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served without what the configuration for nginx leaves open. */
    bareOrigin: string
  }
}

/** Serves `dist` with nginx: as `siteOrigin`, where the tests of the browser look, with everything. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(dist)) throw new Error('There is no dist/ to test. Run: npm run build')
  const full = await startNginx(true)
  const bare = await startNginx(false)
  project.provide('siteOrigin', full.origin)
  project.provide('bareOrigin', bare.origin)
  return async () => {
    await Promise.all([full.stop(), bare.stop()])
  }
}
