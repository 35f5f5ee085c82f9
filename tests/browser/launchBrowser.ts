import { type Browser, chromium } from 'playwright-core'
import { BROWSER_ARGS } from './browserArgs.ts'
import { findBrowser } from './findBrowser.mjs'

/**
 * Starts the Chromium of this machine. Throws where there is none.
 *
 * @param more - flags beside the usual ones.
 */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined) {
    throw new Error('There is no browser. Run: node tests/browser/installBrowser.mjs')
  }
  return chromium.launch({ executablePath, args: [...BROWSER_ARGS, ...more] })
}
