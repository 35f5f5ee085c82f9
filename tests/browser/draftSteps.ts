import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { heading, press } from './steps.ts'

/** Where a browser keeps decisions, on a site at the root of its host. */
export const DRAFTS_KEY = 'framework-wizard:drafts:/'

/** Waits until this is told in a place that is read out. */
export const told = (page: Page, text: string | RegExp) =>
  page.getByRole('status').getByText(text).first().waitFor()

/** The field for the name on the result. */
export const nameField = (page: Page) =>
  page.getByRole('textbox', { name: 'Keep in this browser as' })

/** What the list of kept decisions calls them, from its top, once the page has looked. */
export async function names(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Import a file' }).waitFor()
  return page.getByRole('heading', { level: 3 }).allTextContents()
}

/** What the browser keeps, as it stands there. */
export const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), DRAFTS_KEY)

/** Waits until the result says as what it is kept, where focus is, so that it is read out. */
export async function isKeptAs(page: Page, name: string): Promise<void> {
  await page.locator(':focus').getByText(`Kept in this browser as “${name}”.`).waitFor()
}

/** Keeps the result under a name. */
export async function keepAs(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name)
  await nameField(page).press('Enter')
  await isKeptAs(page, name)
}

/** Makes the first answer that can be more important so, and comes back to the result. */
export async function changeAnswer(page: Page, importance: string): Promise<void> {
  await press(page, 'All answers')
  await page.getByRole('combobox').first().selectOption(importance)
  await page.getByRole('button', { name: 'See the result' }).first().click()
  await heading(page, 'Django')
}

/** Presses a button that saves a file, and reads the file. */
export async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)])
  return readFile(await download.path(), 'utf8')
}

/** Imports a file with this text. */
export async function choose(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page, 'Import a file'),
  ])
  const name = 'framework-wizard-decisions.json'
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}
