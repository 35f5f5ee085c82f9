import type { Page } from 'playwright-core'

/** What takes less is not reported by browsers, and counts as this. */
const LEAST_MS = 16

/**
 * Milliseconds from the last tap to the paint after it, as Event Timing has it: from when the
 * browser got the touch to when the next frame was presented, in steps of 8.
 */
export async function readTap(page: Page): Promise<number> {
  const durations = await page.evaluate(() => window.benchEvents?.splice(0) ?? [])
  return Math.max(LEAST_MS, ...durations)
}
