import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core'
import type { Doc, Engine, Tab } from './engine.ts'
import { FIREFOX } from './engineFiles.mjs'
import { toCall } from './toCall.ts'

const PATIENCE = 10_000

/** Gecko, in Debian's Firefox ESR, over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const started: Browser[] = []
  const start = async (prefs: Record<string, unknown> = {}) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      extraPrefsFirefox: prefs,
    })
    started.push(browser)
    return browser
  }
  const browser = await start()
  let withoutScripts: Promise<Browser> | undefined
  return {
    version: await browser.version(),
    async open(scripts = true) {
      // Whether scripts run is a setting of the whole browser.
      if (!scripts) withoutScripts ??= start({ 'javascript.enabled': false })
      const chosen = scripts ? browser : await withoutScripts
      const context = await chosen?.createBrowserContext()
      const page = await context?.newPage()
      if (!page) throw new Error('Firefox opened no page.')
      await page.setViewport({ width: 1280, height: 900 })
      return toTab(page, async () => void (await context?.close()))
    },
    close: async () => void (await Promise.all(started.map((one) => one.close()))),
  }
}

function toDoc(frame: Page | Frame): Doc {
  return { run: (task, ...args) => frame.evaluate(toCall(task, args)) as never }
}

/** A page that came back out of the memory of Firefox never tells that the next one has loaded. */
async function goTo(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE })
  } catch (error) {
    const { pathname } = new URL(address)
    const isThere = await page.evaluate((path) => {
      return location.pathname === path && document.readyState !== 'loading'
    }, pathname)
    if (!isThere) throw error
  }
}

function toTab(page: Page, close: () => Promise<void>): Tab {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  return {
    ...toDoc(page),
    errors,
    goTo: (address) => goTo(page, address),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    async chooseFile(selector, path) {
      const input = await page.waitForSelector(`${selector}`)
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
    },
    async inFrame(selector, use) {
      const frame = await (await page.waitForSelector(selector))?.contentFrame()
      if (!frame) throw new Error(`${selector} is no frame.`)
      return use(toDoc(frame))
    },
    close,
  }
}
