import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { BROWSER_ARGS } from '#tests/browser/browserArgs.ts'
import { findBrowser } from '#tests/browser/findBrowser.mjs'
import { type Audited, CATEGORIES } from './audited.ts'
import { toAudited } from './toAudited.ts'

/**
 * One run of Lighthouse with its own settings for phones, in a browser of its own.
 *
 * @param trust - the flag with which the browser takes the certificate.
 */
export async function auditPage(address: string, trust: string): Promise<Audited> {
  const chromePath = findBrowser()
  if (chromePath === undefined) throw new Error('There is no browser.')
  const chromeFlags = ['--headless=new', ...BROWSER_ARGS, trust]
  const browser = await launch({ chromePath, chromeFlags, logLevel: 'error' })
  try {
    const audited = await lighthouse(address, {
      port: browser.port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    })
    if (!audited) throw new Error(`Lighthouse said nothing about ${address}.`)
    const { runtimeError } = audited.lhr
    if (runtimeError) throw new Error(`Lighthouse failed: ${runtimeError.message}`)
    return toAudited(audited.lhr)
  } finally {
    browser.kill()
  }
}
