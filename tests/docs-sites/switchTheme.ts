import type { Page } from 'playwright-core'
import { readBrightness } from './readBrightness.ts'

/** Makes a page dark that is light, and light that is dark. */
export type SwitchTheme = (page: Page) => Promise<void>

/** Some switches have a third position, which looks like one of the others. */
const POSITIONS = 3

/** Presses the switch of a site until its text has another brightness. */
export async function pressUntilSwitched(page: Page, selector: string): Promise<void> {
  const before = await readBrightness(page)
  const control = page.locator(selector).filter({ visible: true }).first()
  for (let press = 0; press < POSITIONS; press++) {
    await control.click()
    if ((await readBrightness(page)) !== before) return
  }
  throw new Error(`${selector} does not change how bright the text is.`)
}

/** Selects the theme that is not there. */
export async function selectOther(page: Page, selector: string): Promise<void> {
  const other = (await readBrightness(page)) === 'dark' ? 'light' : 'dark'
  await page.locator(selector).filter({ visible: true }).first().selectOption(other)
}

/** Does what the script of a theme does, where that does not run. */
export async function setOnBody(page: Page, name: string): Promise<void> {
  const other = (await readBrightness(page)) === 'dark' ? 'light' : 'dark'
  await page.evaluate(([key, value]) => document.body.setAttribute(`data-${key}`, value), [
    name,
    other,
  ] as const)
}
