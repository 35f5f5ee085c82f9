import { expect, it } from 'vitest'
import { waitUntil } from '#tests/starters/waitUntil.ts'
import type { Visited } from './describeSite.ts'
import { findWizard } from './wizardInPage.ts'

const LIMIT_MS = 15_000
/** An empty page of paper has fewer bytes. */
const LEAST_PAPER = 5_000
/** As the snippets say; a browser adds its border where no script takes that away. */
const RESERVED_PX = 640
const PATH = 'framework-wizard iframe'

/** Somebody has no scripts, or prints. */
export function checkWithout({ site, visitor, tell }: Visited): void {
  it('shows rules of thumb where scripts are off', async () => {
    const page = await visitor.visit(site.path, { javaScriptEnabled: false })
    const element = page.locator(PATH)
    const frame = await (await element.elementHandle())?.contentFrame()
    const text = await waitUntil(
      async () => {
        const shown = await frame?.evaluate(() => document.body.innerText)
        return shown?.includes('Rules of thumb') ? shown : undefined
      },
      LIMIT_MS,
      () => 'The frame does not show what it has for those without scripts.',
    )
    expect(text).toContain('Rules of thumb')
    expect((await element.boundingBox())?.height).toBeGreaterThanOrEqual(RESERVED_PX)
    tell('no-JS', 'rules of thumb')
  })

  it('is there on paper', async () => {
    const page = await visitor.visit(site.path)
    await findWizard(page)
    await page.emulateMedia({ media: 'print' })
    const shown = page.locator(`${PATH}, framework-wizard a`).filter({ visible: true })
    expect(await shown.count()).toBeGreaterThan(0)
    const paper = await page.pdf()
    expect(paper.subarray(0, 4).toString()).toBe('%PDF')
    expect(paper.length).toBeGreaterThan(LEAST_PAPER)
  })
}
