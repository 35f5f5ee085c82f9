import type { Browser } from 'playwright-core'

/** What the look of letters depends on. */
export interface Rendering {
  /** The first number of Chromium's version. */
  readonly chromium: string
  /** How wide a line of text is in each of our fonts, in px: another font is another width. */
  readonly fonts: Readonly<Record<string, number>>
}

/** What this browser renders our pages with. */
export async function readRendering(browser: Browser, origin: string): Promise<Rendering> {
  const page = await browser.newPage()
  await page.goto(origin)
  const fonts = await page.evaluate(() => {
    const { font } = getComputedStyle(document.body)
    const root = getComputedStyle(document.documentElement)
    const pen = document.createElement('canvas').getContext('2d')
    const widths = ['--serif', '--sans', '--mono'].map((name) => {
      if (pen) pen.font = `100px ${root.getPropertyValue(name) || font}`
      return [name, Math.round(pen?.measureText('Hamburgefonstiv 0123456789').width ?? 0)]
    })
    return Object.fromEntries(widths)
  })
  await page.close()
  return { chromium: browser.version().split('.')[0] ?? '', fonts }
}

/** How two renderings differ, in words; empty where they do not. */
export function toRenderingChange(kept: Rendering, now: Rendering): string {
  const fonts = Object.keys(kept.fonts).filter((name) => kept.fonts[name] !== now.fonts[name])
  return [
    ...(kept.chromium === now.chromium ? [] : [`Chromium ${now.chromium}, not ${kept.chromium}`]),
    ...(fonts.length === 0 ? [] : [`other fonts for ${fonts.join(', ')}`]),
  ].join('; ')
}
