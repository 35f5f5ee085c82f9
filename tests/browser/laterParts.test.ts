import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { first, second } from './quickQuestions.ts'
import { heading, press } from './steps.ts'

const isLater = /\/assets\/later-[^/]*\.js$/
const link = toPath(situations.clearPick)

/** The scripts that a page has asked for so far. */
const listScripts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.replace(/-[\w-]{8}\.js$/, ''))
      .sort(),
  )

describe('what a visit asks for', () => {
  it('is two scripts when it is idle, and two more by its result; then nothing', async () => {
    const { page, close } = await openPage()
    expect(await listScripts(page)).toEqual(['/assets/index', '/assets/wizard'])
    await page.getByRole('radio', { name: first.options[1] ?? '' }).check()
    await expect
      .poll(() => listScripts(page))
      .toEqual(['/assets/evidenceBundle', '/assets/index', '/assets/later', '/assets/wizard'])
    await page.context().setOffline(true)
    await press(page, 'Continue')
    await page.getByRole('button', { name: 'All answers' }).click()
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await page.getByRole('region', { name: 'Share and keep' }).waitFor()
    expect(await listScripts(page)).toHaveLength(4)
    await close()
  })
})

describe('later parts that do not come', () => {
  it('are told in a sentence, the questions go on, and they can be asked for again', async () => {
    const { page, close } = await openPage()
    await page.route(isLater, (route) => route.abort('aborted'))
    await page.getByRole('radio', { name: first.options[0] ?? '' }).check()
    const told = page.getByText(/could not be loaded\. Your answers are kept/)
    await told.waitFor()
    await press(page, 'Continue')
    await heading(page, second.title)
    expect(new URL(page.url()).hash).toContain('a=')
    await page.unroute(isLater)
    await press(page, 'Load the page anew')
    await heading(page, second.title)
    expect(await told.count()).toBe(0)
    await close()
  })

  it('leave a link as it stands until it can be read', async () => {
    const { page, close } = await openPage({ path: '/compare.html' })
    await page.route(isLater, (route) => route.abort('aborted'))
    await page.goto(new URL(link, page.url()).href)
    await page.getByText(/could not be loaded/).waitFor()
    const asked = page.waitForEvent('requestfailed')
    await page.getByRole('radio', { name: first.options[0] ?? '' }).check()
    await asked
    expect(new URL(page.url()).hash).toBe(link.slice(1))
    await page.unroute(isLater)
    await press(page, 'Load the page anew')
    await heading(page, 'Django')
    await close()
  })
})
