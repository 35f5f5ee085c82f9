import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { readLoad } from './readLoad.ts'

const LOOK_EVERY_MS = 250
const QUIET_MS = 1_250
const LIMIT_MS = 30_000

/** Waits until a page has painted and then, for a moment, neither asks for anything nor changes. */
export async function waitUntilQuiet(page: Page): Promise<void> {
  const latest = performance.now() + LIMIT_MS
  let last = ''
  let sinceMs = 0
  while (performance.now() < latest) {
    await pause(LOOK_EVERY_MS)
    const seen = await page.evaluate(readLoad)
    const now = JSON.stringify(seen)
    const hasPainted = !Number.isNaN(seen.largestPaintMs)
    if (now !== last || !hasPainted) sinceMs = performance.now()
    if (performance.now() - sinceMs > QUIET_MS) return
    last = now
  }
  throw new Error(`${page.url()} was not quiet within ${LIMIT_MS} ms.`)
}
