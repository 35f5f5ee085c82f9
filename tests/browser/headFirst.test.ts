import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { heading, press } from './steps.ts'

declare global {
  interface Window {
    /** How many headings of sections stood below each main heading, change by change. */
    sections?: { readonly title: string; readonly below: number }[]
  }
}

/** Runs in the page: notes after every change of the document what stands on it from now on. */
function watchSections(): void {
  const sections: NonNullable<Window['sections']> = []
  window.sections = sections
  new MutationObserver(() => {
    const title = document.querySelector('h1')?.textContent ?? ''
    sections.push({ title, below: document.querySelectorAll('main h2').length })
  }).observe(document.body, { childList: true, subtree: true })
}

describe('a long page', () => {
  it.each([
    { opens: 'See the result', title: 'Django' },
    { opens: 'All answers', title: 'Your answers' },
  ])('$title is there before all that stands below it', async ({ opens, title }) => {
    const { page, close } = await openPage({
      path: toPath(situations.clearPick, { kind: 'overview' }),
    })
    await heading(page, 'Your answers')
    if (opens === 'All answers') {
      await press(page, 'See the result')
      await heading(page, 'Django')
    }
    await page.locator('main h2').first().waitFor()
    await page.evaluate(watchSections)
    await press(page, opens)
    await page.locator('h1', { hasText: title }).waitFor()
    await page.locator('main h2').first().waitFor()
    const seen = (await page.evaluate(() => window.sections))?.filter((one) => one.title === title)
    expect(seen?.at(0)?.below).toBe(0)
    await close()
  })

  it('makes the choices of a level when they are unfolded', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    await page.locator('#own-levels').waitFor()
    const folded = page.locator('details:not([open])')
    const doubts = folded.filter({ hasText: 'Not so for you?' })
    expect(await folded.locator('select').count()).toBe(0)
    expect(await doubts.count()).toBeGreaterThan(1)
    await doubts.first().locator('summary').click()
    expect(await page.locator('details[open] select').count()).toBeGreaterThan(0)
    await close()
  })
})
