import type { Page } from 'playwright-core'
import type { BenchPage } from '#tests/bench/pages/benchPages.ts'
import type { Lab } from '#tests/bench/pages/openLab.ts'
import { openPhone } from '#tests/bench/pages/openPhone.ts'
import { openRelay, type Relay } from '#tests/bench/pages/relay/openRelay.ts'
import { SLOW_LINE, SLOWDOWN } from './slowLine.ts'

/** Opens a page for the first time on a slow phone behind a slow line, and lets it be measured. */
export async function visit<T>(
  lab: Lab,
  visited: BenchPage,
  measure: (page: Page, address: string, relay: Relay) => Promise<T>,
): Promise<T> {
  const relay = await openRelay(lab.portOf(visited), SLOW_LINE)
  const page = await openPhone(lab.browser, SLOWDOWN)
  try {
    return await measure(page, `https://127.0.0.1:${relay.port}${visited.path}`, relay)
  } finally {
    await page.context().close()
    await relay.close()
  }
}
