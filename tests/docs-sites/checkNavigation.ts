import type { Frame, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Visited } from './visited.ts'
import { answer, countEvents, findWizard, forgetEvents } from './wizardInPage.ts'

const WITH = 'Choose a framework'
const WITHOUT = 'Deploy it'

/** Somebody goes to other pages and comes back. */
export function checkNavigation({ site, visitor, tell }: Visited): void {
  it('works again when a visitor comes back, hears them once, and lets the Back button leave', async () => {
    const page = await visitor.visit(site.path.replace('page', 'other'))
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }))
    await follow(page, WITH)
    const first = await findWizard(page)
    await answer(page, first)
    await answer(page, first)
    const question = await readQuestion(first)

    await follow(page, WITHOUT)
    await forgetEvents(page)
    await go(page, -1, WITH)
    const second = await findWizard(page)
    // A page that is loaded anew has forgotten what it heard of the answers.
    if (site.isSinglePage) {
      expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true)
      await expect.poll(() => readQuestion(second)).toBe(question)
    }
    await forgetEvents(page)
    await answer(page, second)
    expect(await countEvents(page, 'step')).toBe(1)

    await go(page, -1, WITHOUT)
    await forgetEvents(page)
    await go(page, 1, WITH)
    await findWizard(page)
    tell('navigation', site.isSinglePage ? 'answers kept' : 'works again')
  })
}

/** Follows a link of the site's own navigation. */
async function follow(page: Page, title: string): Promise<void> {
  const link = page.getByRole('link', { name: title, exact: true })
  await link.filter({ visible: true }).first().click()
  await arrive(page, title)
}

/** Goes through the history as the buttons of a browser do, which no page waits for. */
async function go(page: Page, by: 1 | -1, title: string): Promise<void> {
  await page.evaluate((steps) => setTimeout(() => history.go(steps)), by)
  await arrive(page, title)
}

async function arrive(page: Page, title: string): Promise<void> {
  await page.locator('h1').filter({ hasText: title }).first().waitFor()
}

function readQuestion(frame: Frame): Promise<string | null> {
  return frame.locator('h1').first().textContent()
}
