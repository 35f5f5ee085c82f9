import type { Frame, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Visited } from './describeSite.ts'
import { findWizard, settle } from './wizardInPage.ts'

const ARROWS = ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']
/** What themes listen for: the page before and after, search. */
const SHORTCUTS = ['p', 'n', 's', 'f', '/', '.']
/** More stops than any page of these has. */
const MOST_STOPS = 200

/** Somebody has no mouse. */
export function checkKeyboard({ site, visitor, tell }: Visited): void {
  it('keeps keys that are meant for it from my site', async () => {
    const page = await visitor.visit(site.path)
    const frame = await findWizard(page)
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

  it('is entered and left with the Tab key, forwards and backwards', async () => {
    const page = await visitor.visit(site.path)
    const frame = await findWizard(page)
    await tabUntil(page, 'Tab', true)
    expect(await hasFocus(frame)).toBe(true)
    await tabUntil(page, 'Tab', false)
    await tabUntil(page, 'Shift+Tab', true)
    await tabUntil(page, 'Shift+Tab', false)
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

function hasFocus(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.hasFocus())
}
