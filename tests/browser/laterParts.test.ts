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
    const told = page.getByText(/could not be loaded; .* What you answer still counts/)
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
    await page.getByText(/^A part of this page could not be loaded/).waitFor()
    const asked = page.waitForEvent('requestfailed')
    await page.getByRole('radio', { name: first.options[0] ?? '' }).check()
    await asked
    expect(new URL(page.url()).hash).toBe(link.slice(1))
    await page.unroute(isLater)
    await press(page, 'Load the page anew')
    await heading(page, 'Django')
    await close()
  })

  it.each(['Load the page anew', 'Try again'])(
    'lose no answer that is given meanwhile: %s',
    async (way) => {
      const { page, close } = await openPage({ path: '/compare.html' })
      await page.evaluate(() =>
        localStorage.setItem('framework-wizard:progress', 'a=1.dab-ind.mw&d=2026-11-25'),
      )
      await page.route(isLater, (route) => route.abort('aborted'))
      await page.goto(new URL('/', page.url()).href)
      await page.getByText(/^A part of this page could not be loaded/).waitFor()
      const asked = page.waitForEvent('requestfailed')
      await page.getByRole('radio', { name: first.options[1] ?? '' }).check()
      await asked
      await page.unroute(isLater)
      await press(page, way)
      await press(page, 'Have them back')
      await page.getByRole('radio', { name: first.options[1] ?? '' }).waitFor()
      expect(await page.getByRole('radio', { name: first.options[1] ?? '' }).isChecked()).toBe(true)
      await close()
    },
  )
})

describe('answers that a page around gives a frame, where what reads them does not come', () => {
  it('are listed, and what a person answers stays whatever comes later', async () => {
    const { page, close } = await openPage({ path: '/how-it-works.html' })
    await page.route(isLater, (route) => route.abort('aborted'))
    await page.goto(new URL('/embed/?preset=online-shop&locked=data=own-tables', page.url()).href)
    await page.getByText(/locked="data=own-tables"/).waitFor()
    await page.getByText(/^A part of this page could not be loaded/).waitFor()
    const address = page.url()
    await page.unroute(isLater)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your answers' }).waitFor()
    expect(page.url()).toBe(address)
    await page.getByText(/locked="data=own-tables"/).waitFor()
    await close()
  })
})

describe('later parts that are slow to come', () => {
  /** Opens a page that will get them when `arrive` is called. */
  async function openSlowly(path: string) {
    const { page, close } = await openPage({ path: '/how-it-works.html' })
    let arrive = () => {}
    const there = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route(isLater, (route) => there.then(() => route.continue()))
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'commit' })
    return { page, close, arrive }
  }

  it('bring no link that was left again meanwhile', async () => {
    const { page, close, arrive } = await openSlowly('/')
    await page.getByRole('radio', { name: first.options[1] ?? '' }).check()
    await press(page, 'Continue')
    await page.evaluate((hash) => {
      location.hash = hash
    }, link.slice(1))
    await page.evaluate(() => history.back())
    await page.waitForFunction((hash) => location.hash !== hash, link.slice(1))
    arrive()
    await page.getByRole('button', { name: 'Show how they stand' }).click()
    await page.getByRole('list', { name: /stand/ }).waitFor()
    const here = await page.getByRole('heading', { level: 1 }).innerText()
    // The entry still knows the one before it, so the way back leads there instead of further on.
    await press(page, 'Back')
    await heading(page, first.title)
    await page.evaluate(() => history.forward())
    await heading(page, here)
    await close()
  })

  it('are not waited for where a frame begins with a question', async () => {
    const { page, close, arrive } = await openSlowly('/embed/?questions=scope,upkeep')
    await page.waitForFunction(() => {
      const { dataset } = document.documentElement
      return dataset.starting === undefined && dataset.resuming === undefined
    })
    await page.getByRole('radio').first().check()
    arrive()
    await close()
  })
})
