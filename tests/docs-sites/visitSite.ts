import type { Browser, Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { launchBrowser } from '#tests/browser/launchBrowser.ts'
import type { Scheme } from './rows.ts'
import type { KnownFault, Site } from './sites.ts'
import { watchDocument } from './watchDocument.ts'

/** A little wider and higher than a small laptop shows. */
const VIEWPORT = { width: 1280, height: 900 }

/** What somebody would find in the tools of their browser. */
export interface Log {
  /** Errors and warnings that no theme is known for, one line each. */
  readonly faults: string[]
  /** Requests to anybody but the site and the wizard, and not known of its theme. */
  readonly strangers: string[]
  /** How many requests there were to the site and to the wizard. */
  requests: number
}

export interface Visitor {
  /** Opens a page of the site in a browser that was never there before. */
  visit(path: string, options?: { readonly javaScriptEnabled?: boolean }): Promise<Page>
  /** All that was logged by all visits so far. */
  readonly log: Log
}

let launched: Promise<Browser> | undefined

afterAll(async () => {
  const browser = await launched
  launched = undefined
  await browser?.close()
})

/** Somebody who comes to a documentation site, with a system that is light or dark. */
export function createVisitor(site: Site, origin: string, scheme: Scheme): Visitor {
  const log: Log = { faults: [], strangers: [], requests: 0 }
  const friends = [origin, inject('wizardOrigin')]
  return {
    log,
    async visit(path, options = {}) {
      launched ??= launchBrowser()
      const browser = await launched
      // One page at a time: the one before is not needed any more.
      for (const context of browser.contexts()) await context.close()
      const context = await browser.newContext({
        viewport: VIEWPORT,
        colorScheme: scheme,
        ...options,
      })
      await context.addInitScript(watchDocument)
      // What a theme is known to ask others for is not asked for here.
      for (const { asks } of site.known) {
        if (asks?.startsWith('https:')) await context.route(`${asks}**`, (route) => route.abort())
      }
      const page = await context.newPage()
      watch(page, friends, site.known, log)
      await page.goto(`${origin}${path}`)
      return page
    },
  }
}

function watch(page: Page, friends: readonly string[], known: readonly KnownFault[], log: Log) {
  const isAsked = (url: string) =>
    known.some(({ asks }) => asks !== undefined && url.includes(asks))
  const add = (text: string, from: string) => {
    const isSaid = known.some(({ says }) => says !== undefined && text.includes(says))
    if (!isSaid && !isAsked(from)) log.faults.push(`${text} (${from})`)
  }
  page.on('pageerror', (error) => add(error.message, error.stack ?? ''))
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    add(`${message.type()}: ${message.text()}`, message.location().url)
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol === 'data:' || protocol === 'blob:') return
    log.requests += 1
    if (!friends.includes(origin) && !isAsked(request.url())) log.strangers.push(request.url())
  })
}
