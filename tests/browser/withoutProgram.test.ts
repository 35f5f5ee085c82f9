import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { heading } from './steps.ts'

const link = toPath(situations.clearPick)
const FAILED = 'The questions could not be loaded'

/** Opens a page whose scripts are answered otherwise than by the site. */
async function openWith(path: string, answer: (route: Route) => Promise<void>) {
  const opened = await openPage({ path: '/how-it-works.html' })
  const { page } = opened
  await page.route('**/assets/*.js', answer)
  await page.goto(new URL(path, page.url()).href)
  return opened
}

const drop = (route: Route) => route.abort('aborted')
const breakIt = (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' })

const expectNoQuestion = async (page: Page) =>
  expect(await page.getByRole('radio').filter({ visible: true }).count()).toBe(0)

describe('where the program of the questions does not come', () => {
  it.each([
    ['the front page', '/', drop],
    ['a link', link, drop],
    ['a shared result', '/r/django/', drop],
    ['a frame', '/embed/', drop],
    ['a frame with answers', '/embed/?preset=online-shop', drop],
    ['a program that is broken', '/', breakIt],
    ['a broken program behind a link', link, breakIt],
  ])('%s says so and leads on', async (_, path, answer) => {
    const { page, close } = await openWith(path, answer)
    await heading(page, FAILED)
    await expectNoQuestion(page)
    await page.getByRole('link', { name: 'First steps with each' }).waitFor()
    await close()
  })

  it('a link is all there once the page is loaded again', async () => {
    const { page, close } = await openWith(link, drop)
    await heading(page, FAILED)
    await page.unroute('**/assets/*.js')
    await page.reload()
    await heading(page, 'Django')
    await close()
  })

  it.each(['/team.html', '/drafts.html', '/own-data.html', '/in-your-docs.html', '/compare.html'])(
    '%s says what that means',
    async (path) => {
      const { page, close } = await openWith(path, drop)
      await page.getByText(/^The program of this page did not come/).waitFor()
      await close()
    },
  )
})

describe('a page that holds answers', () => {
  it('says that it opens them, and never shows a question instead', async () => {
    let arrive = () => {}
    const scriptsAfter = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const { page, close } = await openPage({ path: link, scriptsAfter })
    await page.getByText('Opening your answers').waitFor()
    await expectNoQuestion(page)
    arrive()
    await heading(page, 'Django')
    await expectNoQuestion(page)
    expect(await page.getByText('Opening your answers').isVisible()).toBe(false)
    await close()
  })
})

describe('an error of somebody else', () => {
  const complain = () => {
    for (const event of ['error', 'unhandledrejection']) dispatchEvent(new Event(event))
  }

  it.each(['/', link, '/embed/', '/team.html'])(
    'while the program of %s comes does not count in the end',
    async (path) => {
      let arrive = () => {}
      const scriptsAfter = new Promise<void>((resolve) => {
        arrive = resolve
      })
      const { page, close } = await openPage({ path, scriptsAfter })
      await page.evaluate(complain)
      arrive()
      await page.waitForFunction(() => {
        const { starting, resuming, failed } = document.documentElement.dataset
        return [starting, resuming, failed].every((one) => one === undefined)
      })
      await page.evaluate(complain)
      expect(await page.evaluate(() => document.documentElement.dataset.failed)).toBeUndefined()
      await close()
    },
  )
})
