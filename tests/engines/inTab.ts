import { expect } from 'vitest'
import type { Engine, Tab } from './engine.ts'
import type { WatchedSite } from './watchSite.ts'

/** Nobody is there, and no page of ours may ask. */
const FORBIDDEN = 'https://forbidden.invalid'

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
    if (scripts) await provoke(tab, site)
    expect(tab.errors.filter((error) => !error.includes(FORBIDDEN))).toEqual([])
    expect(site.violations.filter((report) => !report.includes(FORBIDDEN))).toEqual([])
    return result
  } finally {
    await tab.close()
  }
}

/**
 * Breaks a policy on purpose and waits until that is reported: by then everything before has been, and
 * this engine does report.
 */
async function provoke(tab: Tab, { origin, violations }: WatchedSite): Promise<void> {
  await tab.goTo(`${origin}/first-steps.html`)
  await tab.run((address) => {
    document.body.append(Object.assign(document.createElement('img'), { src: address }))
  }, FORBIDDEN)
  await expect.poll(() => violations.some((report) => report.includes(FORBIDDEN))).toBe(true)
}
