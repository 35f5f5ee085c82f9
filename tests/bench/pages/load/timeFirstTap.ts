import type { Page } from 'playwright-core'
import type { Steps } from '#tests/bench/pages/benchPages.ts'
import { type FirstTap, watchFirstTap } from './watchFirstTap.ts'

/** A question that was not answered within this is not going to be. */
const LIMIT_MS = 20_000

/** Taps the first option right after the first paint. `null`: the tap was lost. */
export async function timeFirstTap(
  page: Page,
  address: string,
  steps: Steps,
): Promise<FirstTap | null> {
  const tapped = new Promise<FirstTap | null>((resolve) => {
    setTimeout(() => resolve(null), LIMIT_MS).unref()
    void page.exposeFunction('benchTapped', resolve)
  })
  await page.exposeFunction('benchTouch', (x: number, y: number) => page.touchscreen.tap(x, y))
  await page.addInitScript(watchFirstTap, steps)
  await page.goto(address, { waitUntil: 'commit' })
  return tapped
}
