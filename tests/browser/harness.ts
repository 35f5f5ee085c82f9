import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { launchBrowser } from './launchBrowser.ts'

const RULE_TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
]

/** Where scripts are off the protocol still runs them, but no timer ever fires; axe waits for some. */
const TIMERS_WITHOUT_SCRIPTS =
  'window.setTimeout = (run, _, ...args) => { Promise.resolve().then(() => run(...args)); return 0 }'

/** What of Playwright's context a test may choose; everything else is as a visitor has it. */
type Circumstances = Pick<
  BrowserContextOptions,
  | 'viewport'
  | 'colorScheme'
  | 'reducedMotion'
  | 'forcedColors'
  | 'javaScriptEnabled'
  | 'locale'
  | 'timezoneId'
  | 'permissions'
  | 'hasTouch'
  | 'isMobile'
  | 'storageState'
>

export interface PageRequest extends Circumstances {
  /** Below the origin, such as `/embed/?theme=dark#a=…`; `/` when missing. */
  readonly path?: string
  /** Where the site is; the built site when missing. */
  readonly origin?: string
  /** Other origins that may be asked: that of a frame in the page. */
  readonly guests?: readonly string[]
  /** Runs in every document before its own scripts. */
  readonly before?: () => void
  /** Keeps back every script of the site until this is done; the page is used without its program. */
  readonly scriptsAfter?: Promise<void>
}

export interface OpenedPage {
  readonly page: Page
  /** What went wrong so far, one line each: errors, violations, failed and foreign requests. */
  readonly problems: readonly string[]
  /** Closes the page's context. Throws when anything went wrong while it was open. */
  close(): Promise<void>
}

let launched: Promise<Browser> | undefined
const pagesWithoutScripts = new WeakSet<Page>()

afterAll(async () => {
  const browser = await launched
  launched = undefined
  await browser?.close()
})

/**
 * Runs in the page. Where scripts do not run, `noscript` is an element like any other; but what lists
 * the roles of a page, and axe, pass over it always, so it gives way to what it holds.
 */
function unwrapNoScript(): void {
  for (const element of document.querySelectorAll('noscript')) {
    element.replaceWith(...element.childNodes)
  }
}

/** In milliseconds. */
const IDLE_BY = 1_000

/**
 * A page counts as loaded, here, once its program has taken it over; it fetches that when it has
 * nothing better to do.
 */
function waitForPrograms(page: Page): void {
  const { goto, reload } = page
  page.goto = async (...args) => {
    const response = await goto.apply(page, args)
    await waitForProgram(page)
    return response
  }
  page.reload = async (...args) => {
    const response = await reload.apply(page, args)
    await waitForProgram(page)
    return response
  }
}

async function waitForProgram(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { dataset } = document.documentElement
    return dataset.starting === undefined && dataset.resuming === undefined
  })
  // A still page may never be told that it is idle.
  const idle = (timeout: number) =>
    new Promise((resolve) => {
      try {
        requestIdleCallback(() => resolve(null), { timeout })
      } catch {
        // Taken away or broken on purpose.
        setTimeout(() => resolve(null), timeout)
      }
    })
  await page.evaluate(idle, IDLE_BY)
}

/** Opens an address in a context of its own, which shares nothing with any other. */
export async function openPage(request: PageRequest = {}): Promise<OpenedPage> {
  const {
    path = '/',
    origin = inject('siteOrigin'),
    guests = [],
    before,
    scriptsAfter,
    ...circumstances
  } = request
  launched ??= launchBrowser()
  const context = await (await launched).newContext(circumstances)
  await context.addInitScript(reportViolations)
  if (before) await context.addInitScript(before)
  const page = await context.newPage()
  if (scriptsAfter)
    await context.route('**/assets/*.js', (route) => scriptsAfter.then(() => route.continue()))
  else if (circumstances.javaScriptEnabled !== false) waitForPrograms(page)
  if (circumstances.javaScriptEnabled === false) pagesWithoutScripts.add(page)
  const problems: string[] = []
  watch(page, [origin, ...guests], problems)
  await page.goto(`${origin}${path}`)
  if (circumstances.javaScriptEnabled === false) await page.evaluate(unwrapNoScript)
  return {
    page,
    problems,
    async close() {
      await context.close()
      if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join('\n')}`)
    },
  }
}

/**
 * Rules of WCAG 2.0 to 2.2 A and AA and best practice that the page breaks, one line per element.
 *
 * @param rules - the only ones to go by, where not all.
 */
export async function checkAccessibility(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Through the protocol, because a policy that forbids eval also forbids page.evaluate(text).
  const protocol = await page.context().newCDPSession(page)
  const only = rules ? { type: 'rule', values: rules } : RULE_TAGS
  const run = `axe.run(document, { runOnly: ${JSON.stringify(only)} })
    .then(({ violations }) => JSON.stringify(violations))`
  try {
    if (pagesWithoutScripts.has(page)) {
      await protocol.send('Runtime.evaluate', { expression: TIMERS_WITHOUT_SCRIPTS })
    }
    await protocol.send('Runtime.evaluate', { expression: axe.source })
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression: run,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) {
      throw new Error(
        `axe failed: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
      )
    }
    return toLines(JSON.parse(result.value))
  } finally {
    await protocol.detach()
  }
}

function toLines(violations: readonly axe.Result[]): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary = '' }) => {
      const summary = failureSummary.split('\n').slice(1).join(';').replaceAll(/\s+/g, ' ')
      return `${id}: ${help} - ${target.join(' ')} - ${html} - ${summary.trim()}`
    }),
  )
}

/** Runs in the page: turns what a policy blocked into a console error, which `watch` hears. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event
    // biome-ignore lint/suspicious/noConsole: it is how the page speaks to `watch`
    console.error(
      `policy violation: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
    )
  })
}

function watch(page: Page, origins: readonly string[], problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('crash', () => problems.push('the page crashed'))
  page.on('console', (message) => {
    const { url, lineNumber } = message.location()
    if (message.type() === 'error')
      problems.push(`console: ${message.text()} (${url}:${lineNumber})`)
  })
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    const isNetwork = protocol !== 'data:' && protocol !== 'blob:'
    if (isNetwork && !origins.includes(asked)) problems.push(`foreign request: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown'
    // What the page itself gives up when it is left is no failure, nor a script fetched ahead where
    // scripts are off.
    const isUnwanted = reason === 'csp' && pagesWithoutScripts.has(page)
    if (reason !== 'net::ERR_ABORTED' && !isUnwanted)
      problems.push(`failed: ${request.url()} (${reason})`)
  })
}
