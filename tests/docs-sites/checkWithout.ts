import { expect, it } from 'vitest'
import { waitUntil } from '#tests/starters/waitUntil.ts'
import type { Visited } from './visited.ts'

const LIMIT_MS = 15_000
/** As the snippets say; a browser adds its border where no script takes that away. */
const RESERVED_PX = 900
const PATH = 'framework-wizard iframe'

/** Somebody has scripts off. */
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
}
