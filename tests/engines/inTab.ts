import { expect } from 'vitest'
import type { Engine, Tab } from './engine.ts'
import type { WatchedSite } from './watchSite.ts'

/**
 * Uses a tab of its own and closes it. Fails where an error went uncaught or a policy blocked
 * anything. One at a time: WebKitGTK has no second session.
 *
 * @param scripts - `false`: pages run none.
 */
export async function inTab<Result>(
  engine: Engine,
  site: WatchedSite,
  use: (tab: Tab) => Promise<Result>,
  scripts = true,
): Promise<Result> {
  site.requests.splice(0)
  site.violations.splice(0)
  const tab = await engine.open(scripts)
  try {
    const result = await use(tab)
    expect(tab.errors).toEqual([])
    expect(site.violations).toEqual([])
    return result
  } finally {
    await tab.close()
  }
}
