import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './findBrowser.mjs'

const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the Chromium of this machine. Throws where there is none. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined) {
    throw new Error('There is no browser. Run: node tests/browser/installBrowser.mjs')
  }
  return chromium.launch({ executablePath, args: BROWSER_ARGS })
}
