import type { Browser, Page } from 'playwright-core'

/** A phone of middle size, as Lighthouse has it. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
} as const

/** tsx wraps every function in this one, also those that run in the page. */
const KEEP_NAME = 'globalThis.__name = (run) => run'

/**
 * An empty page with nothing in any cache.
 *
 * @param slowdown - how many times slower the processor seems to be.
 */
export async function openPhone(browser: Browser, slowdown: number): Promise<Page> {
  const context = await browser.newContext(PHONE)
  await context.addInitScript(KEEP_NAME)
  const page = await context.newPage()
  const protocol = await context.newCDPSession(page)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}
