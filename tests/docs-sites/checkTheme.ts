import { expect, it } from 'vitest'
import type { Visited } from './describeSite.ts'
import { readBrightness, readTheme } from './readBrightness.ts'
import { findWizard } from './wizardInPage.ts'

/** Later than this it is seen to lag behind. */
const PROMPT_MS = 700
const PAUSE_MS = 20

/** Somebody has the site dark in place of light, or the other way round. */
export function checkTheme({ site, visitor, tell }: Visited): void {
  it('follows the theme switch of my site, if it has one', async () => {
    const page = await visitor.visit(site.path)
    const frame = await findWizard(page)
    const before = await readBrightness(page)
    await site.switchTheme?.(page)
    const now = before === 'dark' ? 'light' : 'dark'
    const expected = site.switchTheme === null ? before : now
    await expect
      .poll(() => readTheme(frame), { timeout: PROMPT_MS, interval: PAUSE_MS })
      .toBe(expected)
    expect(await readBrightness(page)).toBe(expected)
    tell('theme follows', site.switchTheme === null ? 'none' : 'yes')
  })
}
