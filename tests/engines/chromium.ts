import type { Frame, Page } from 'playwright-core'
import { launchBrowser } from '#tests/browser/launchBrowser.ts'
import type { Doc, Engine, Tab } from './engine.ts'
import { toCall } from './toCall.ts'

/** Blink, in the Chromium of this machine, by Playwright. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchBrowser()
  return {
    version: `Chromium ${browser.version()}`,
    async open(scripts = true) {
      const context = await browser.newContext({ javaScriptEnabled: scripts })
      const page = await context.newPage()
      return toTab(page, () => context.close())
    },
    close: () => browser.close(),
  }
}

function toDoc(frame: Page | Frame): Doc {
  return { run: (task, ...args) => frame.evaluate(toCall(task, args)) }
}

function toTab(page: Page, close: () => Promise<void>): Tab {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  return {
    ...toDoc(page),
    errors,
    goTo: async (address) => void (await page.goto(address)),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    chooseFile: (selector, path) => page.setInputFiles(selector, path),
    async inFrame(selector, use) {
      const frame = await (await page.waitForSelector(selector)).contentFrame()
      if (!frame) throw new Error(`${selector} is no frame.`)
      return use(toDoc(frame))
    },
    close,
  }
}
