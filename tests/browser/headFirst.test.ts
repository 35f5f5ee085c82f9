import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { heading } from './steps.ts'

declare global {
  interface Window {
    /** Whether something stood below each main heading, change by change. */
    sections?: { readonly title: string; readonly isThere: boolean }[]
  }
}

/** Runs in the page: notes after every change of the document from now on whether a part stands on it. */
function watchSections(part: string): void {
  const sections: NonNullable<Window['sections']> = []
  window.sections = sections
  new MutationObserver(() => {
    const title = document.querySelector('h1')?.textContent ?? ''
    sections.push({ title, isThere: document.querySelector(part) !== null })
  }).observe(document.body, { childList: true, subtree: true })
}

describe('a long page', () => {
  it.each([
    { opens: 'See the result', title: 'Django', part: '#standings' },
    { opens: 'All answers', title: 'Your answers', part: '[id^="theme-"]' },
  ])('$title is there before what stands far below it', async ({ opens, title, part }) => {
    const { page, close } = await openPage({
      path: toPath(situations.clearPick, { kind: 'overview' }),
    })
    await heading(page, 'Your answers')
    if (opens === 'All answers') {
      await page.getByRole('button', { name: 'See the result' }).first().click()
      await heading(page, 'Django')
    }
    await page.evaluate(watchSections, part)
    await page.getByRole('button', { name: opens }).first().click()
    await page.locator('h1', { hasText: title }).waitFor()
    await page.locator(part).first().waitFor()
    const seen = (await page.evaluate(() => window.sections))?.filter((one) => one.title === title)
    expect(seen?.at(0)?.isThere).toBe(false)
    expect(seen?.at(-1)?.isThere).toBe(true)
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
