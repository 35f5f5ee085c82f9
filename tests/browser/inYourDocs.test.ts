import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openPage } from './harness.ts'

const PATH = '/in-your-docs.html'

const choose = (page: Page, label: string, option: string) =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option })

/** The snippet of this place. */
const snippet = (page: Page, place: string) =>
  page.locator('[data-tool] figure').filter({ hasText: place }).locator('pre')

/** The frame of the preview, once it shows what its address says. */
async function readPreview(page: Page, query: string): Promise<Frame> {
  const iframe = page.locator(`iframe[src="./embed/${query}"]`)
  const frame = await (await iframe.elementHandle())?.contentFrame()
  if (!frame) throw new Error('There is no preview.')
  await frame.getByRole('heading', { level: 1 }).waitFor()
  return frame
}

describe('the page about embedding', () => {
  it('names the site where it is found', async () => {
    const { page, close } = await openPage({ path: PATH })
    const script = `<script src="${inject('siteOrigin')}/v1/embed.js" defer></script>`
    await snippet(page, '<head>').getByText(script).waitFor()
    await close()
  })

  it('puts what is chosen into what is to be pasted', async () => {
    const { page, close } = await openPage({ path: PATH })
    await choose(page, 'Begin with', 'An online shop')
    await choose(page, 'Theme', 'Dark')
    await choose(page, 'Result', 'A link to this site')
    await page.getByLabel('Height to keep free, in pixels').fill('700')
    const frame = await snippet(page, '<body>').textContent()
    expect(frame).toContain('/embed/?preset=online-shop&amp;theme=dark&amp;result=link"')
    expect(frame).toContain('height="700"')
    await choose(page, 'Tool', 'Sphinx (reStructuredText)')
    const directive = await snippet(page, 'page.rst').textContent()
    for (const line of [':height: 700', ':preset: online-shop', ':theme: dark', ':result: link']) {
      expect(directive).toContain(line)
    }
    await close()
  })

  it.each(['12', '9999', '-5', ''])('takes no height that is none: %j', async (typed) => {
    const { page, close } = await openPage({ path: PATH })
    await page.getByLabel('Height to keep free, in pixels').fill(typed)
    expect(await snippet(page, '<body>').textContent()).toContain('height="900"')
    await close()
  })

  it('shows beside it what comes of it, in the theme that was chosen', async () => {
    const { page, close } = await openPage({ path: PATH, colorScheme: 'light' })
    await readPreview(page, '')
    await choose(page, 'Begin with', 'An online shop')
    await choose(page, 'Theme', 'Dark')
    const frame = await readPreview(page, '?preset=online-shop&theme=dark')
    await frame.getByRole('heading', { level: 1, name: 'Your answers' }).waitFor()
    await frame.waitForFunction(() => {
      // As oklch: its first number is the lightness.
      const [lightness = '1'] = /[\d.]+/.exec(getComputedStyle(document.body).backgroundColor) ?? []
      return Number(lightness) < 0.5
    })
    await close()
  })

  it('copies a snippet with one press', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    const { page, close } = await openPage({ path: PATH, permissions })
    await choose(page, 'Tool', 'MkDocs, Material for MkDocs')
    await page.getByRole('button', { name: 'mkdocs.yml' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await snippet(page, 'mkdocs.yml').textContent())
    await close()
  })

  it('has a snippet and a frame where scripts do not run', async () => {
    const { page, close } = await openPage({ path: PATH, javaScriptEnabled: false })
    expect(await snippet(page, '<body>').textContent()).toContain('<framework-wizard>')
    expect(await page.locator('iframe').isVisible()).toBe(true)
    await close()
  })
})
