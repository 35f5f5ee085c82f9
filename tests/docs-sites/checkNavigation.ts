import type { Frame, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Visited } from './describeSite.ts'
import { answer, countEvents, findWizard, forgetEvents } from './wizardInPage.ts'

const WITH = 'Choose a framework'
const WITHOUT = 'Deploy it'
const QUESTIONS = 3

/** Somebody goes to other pages and comes back. */
export function checkNavigation({ site, visitor, tell }: Visited): void {
  it('works again when a visitor comes back to it, and hears them once', async () => {
    const page = await visitor.visit(site.path)
    const first = await findWizard(page)
    await answer(page, first)
    const question = await readQuestion(first)
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }))
    await follow(page, WITHOUT)
    await forgetEvents(page)
    await go(page, -1, WITH)

    const frame = await findWizard(page)
    const isSame = await page.evaluate(() => 'isSameDocument' in window)
    // A page that is loaded anew has forgotten what it heard of the answers.
    if (site.isSinglePage) {
      expect(isSame).toBe(true)
      await expect.poll(() => readQuestion(frame)).toBe(question)
    }
    await forgetEvents(page)
    await answer(page, frame)
    expect(await countEvents(page, 'step')).toBe(1)
    await go(page, 1, WITHOUT)
    tell('navigation', site.isSinglePage ? 'answers kept' : 'works again')
  })

  it('lets the Back button leave the page, whatever was answered', async () => {
    const page = await visitor.visit(site.path)
    await findWizard(page)
    await follow(page, WITHOUT)
    await forgetEvents(page)
    await follow(page, WITH)
    const frame = await findWizard(page)
    for (let question = 0; question < QUESTIONS; question++) await answer(page, frame)
    await go(page, -1, WITHOUT)
  })
}

/** Follows a link of the site's own navigation. */
async function follow(page: Page, title: string): Promise<void> {
  const link = page.getByRole('link', { name: title, exact: true })
  await link.filter({ visible: true }).first().click()
  await arrive(page, title)
}

/** Goes through the history as the buttons of a browser do. */
async function go(page: Page, by: 1 | -1, title: string): Promise<void> {
  await page.evaluate((steps) => history.go(steps), by)
  await arrive(page, title)
}

async function arrive(page: Page, title: string): Promise<void> {
  await page.locator('h1').filter({ hasText: title }).first().waitFor()
}

function readQuestion(frame: Frame): Promise<string | null> {
  return frame.locator('h1').first().textContent()
}
