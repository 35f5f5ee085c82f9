import type { Page } from 'playwright-core'
import { tap } from '#tests/bench/pages/tap.ts'
import { english } from '#tests/fixtures/english.ts'
import { translate } from '#words/translate.ts'
import type { Opening } from './taps.ts'
import { watchOpening } from './watchOpening.ts'

/** The last part of the verdict's explanation, and the last of what is fetched for it. */
const PARTS = ['#standings', '#first-steps']

/** Opens the result from the list of answers. */
export async function timeOpening(page: Page, read: () => Promise<number>): Promise<Opening> {
  await page.evaluate(watchOpening, PARTS)
  await tap(page, 'main button', translate(english, 'seeResult'))
  await page.locator(PARTS[1] ?? '').waitFor()
  const nextPaintMs = await read()
  const [explainedMs, completeMs] = await page.evaluate(() => window.benchOpened ?? [])
  return {
    nextPaintMs,
    explainedMs: explainedMs ?? Number.NaN,
    completeMs: completeMs ?? Number.NaN,
  }
}
