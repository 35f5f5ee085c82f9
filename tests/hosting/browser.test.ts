import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openPage } from '#tests/browser/harness.ts'
import { launchBrowser } from '#tests/browser/launchBrowser.ts'
import { listBuiltPages } from '#tests/browser/listBuiltPages.ts'
import { heading, press } from '#tests/browser/steps.ts'
import { answer, FIRST } from '#tests/embed/host.ts'
import { serveHost } from '#tests/embed/serveHost.ts'
import hashes from '#tests/fixtures/loaders.json'
import { real } from '#tests/fixtures/realDataset.ts'

const OUTPUT = join(import.meta.dirname, '../.output/hosting')

const words = real.catalogues.get('en')
const titles = real.dataset.questions.map(({ id }) => words?.questions[id]?.title ?? '')

async function findFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (!frame) throw new Error('There is no frame.')
  return frame
}

describe('the wizard below a path of nginx', () => {
  it('is answered from the first question to the result', async () => {
    const { page, close } = await openPage({ path: '/wizard/#m=full' })
    for (const title of titles) {
      await heading(page, title)
      await page.getByRole('radio').first().check()
      await press(page, 'Continue')
    }
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await heading(page, 'Flask')
    await page.reload()
    await heading(page, 'Flask')
    await close()
  })

  it.each(listBuiltPages())('%s loads all it needs and breaks no policy', async (path) => {
    const { page, close } = await openPage({ path: `/wizard/${path}` })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    await close()
  })

  it('shows its frame on its own page about it', async () => {
    const { page, close } = await openPage({ path: '/wizard/in-your-docs.html' })
    const shown = page.locator('iframe')
    await shown.scrollIntoViewIfNeeded()
    await page.frameLocator('iframe').getByText(FIRST).waitFor()
    await close()
  })
})

describe("a page of another site, with the wizard below nginx's path", () => {
  it.each([
    ['as it is', ''],
    ['in a sandbox that lets it run scripts and nothing else', 'sandbox="allow-scripts"'],
  ])('frames it %s', async (_, attributes) => {
    const wizard = inject('siteOrigin')
    const body = `<iframe src="${wizard}/wizard/embed/" title="Wizard" height="900" ${attributes}></iframe>`
    const site = await serveHost({ '/': { body } })
    const { page, close } = await openPage({ origin: site.origin, guests: [wizard] })
    await answer(await findFrame(page), FIRST)
    await site.close()
    await close()
  })

  it.each(Object.entries(hashes))(
    'runs the script of %s by its hash',
    async (version, integrity) => {
      const wizard = inject('siteOrigin')
      const head = `<script src="${wizard}/wizard/${version}/embed.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`
      const body = `<framework-wizard src="${wizard}/wizard/embed/" loading="eager"></framework-wizard>`
      const site = await serveHost({ '/': { head, body } })
      const { page, close } = await openPage({ origin: site.origin, guests: [wizard] })
      await answer(await findFrame(page), FIRST)
      await site.close()
      await close()
    },
  )

  it.each(['', 'r/django/', 'team.html'])('cannot frame the site itself: %j', async (path) => {
    const wizard = inject('siteOrigin')
    const body = `<iframe src="${wizard}/wizard/${path}" title="Wizard"></iframe>`
    const site = await serveHost({ '/': { body } })
    const { page, problems } = await openPage({ origin: site.origin, guests: [wizard] })
    await page.waitForLoadState('networkidle')
    expect(problems.join()).toContain('frame-ancestors')
    expect(await (await findFrame(page)).locator('h1').count()).toBe(0)
    await site.close()
    await page.context().close()
  })
})

describe('documentation that is opened from disk', () => {
  it('frames the wizard as well', async () => {
    mkdirSync(OUTPUT, { recursive: true })
    const file = join(OUTPUT, 'docs.html')
    const frame = `<iframe src="${inject('siteOrigin')}/wizard/embed/" title="Wizard" height="900"></iframe>`
    writeFileSync(file, `<!doctype html><title>Docs</title>${frame}`)
    const browser = await launchBrowser()
    const page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
    await answer(await findFrame(page), FIRST)
    await browser.close()
  })
})
