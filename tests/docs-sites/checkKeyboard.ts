import type { Frame, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import type { Visited } from './visited.ts'
import { findWizard, settle } from './wizardInPage.ts'

const ARROWS = ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']
/** What themes listen for: the page before and after, search. */
const SHORTCUTS = ['p', 'n', 's', 'f', '/', '.']
/** More stops than any page of these has. */
const MOST_STOPS = 200

/** An empty sheet of paper takes fewer bytes. */
const LEAST_PAPER = 5_000

/** Somebody has no mouse, and prints the page in the end. */
export function checkKeyboard({ site, visitor, tell }: Visited): void {
  let page: Page
  let frame: Frame
  beforeAll(async () => {
    page = await visitor.visit(site.path)
    frame = await findWizard(page)
  })

  it('is entered and left with the Tab key, forwards and backwards', async () => {
    await tabUntil(page, 'Tab', true)
    expect(await frame.evaluate(() => document.hasFocus())).toBe(true)
    await tabUntil(page, 'Tab', false)
    await tabUntil(page, 'Shift+Tab', true)
    await tabUntil(page, 'Shift+Tab', false)
  })

  it('keeps keys that are meant for it from my site', async () => {
    const address = page.url()
    const radios = frame.getByRole('radio')
    await radios.first().focus()
    await page.keyboard.press('ArrowDown')
    expect(await radios.nth(1).isChecked()).toBe(true)
    for (const key of [...ARROWS, ...SHORTCUTS]) await page.keyboard.press(key)
    await settle(page, frame)

    const { leaving, focused } = await look(page)
    // Themes write the address anew where somebody scrolls, and that is no other page.
    expect(leaving.filter((url) => url !== address)).toEqual([])
    // A search that opens takes the focus.
    expect({ address: page.url(), focused }).toEqual({ address, focused: 'IFRAME' })
    tell('keyboard', 'kept apart')
  })

  it('is there on paper', async () => {
    await page.emulateMedia({ media: 'print' })
    const shown = page.locator('framework-wizard :is(iframe, a)').filter({ visible: true })
    expect(await shown.count()).toBeGreaterThan(0)
    const paper = await page.pdf()
    expect(paper.subarray(0, 4).toString()).toBe('%PDF')
    expect(paper.length).toBeGreaterThan(LEAST_PAPER)
  })
}

/** Tabs on until the frame has the focus, or has it no more. */
async function tabUntil(page: Page, key: string, isInside: boolean): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key)
    const { focused } = await look(page)
    if ((focused === 'IFRAME') === isInside) return
  }
  throw new Error(`${key} does not ${isInside ? 'enter' : 'leave'} the frame.`)
}

function look(page: Page) {
  return page.evaluate(() => ({
    focused: document.activeElement?.tagName,
    leaving: window.watched.leaving,
  }))
}
