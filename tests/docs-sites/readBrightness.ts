import type { Frame, Page } from 'playwright-core'

/** Theme of a page, seen as a visitor sees it: on a dark page the text around the wizard is light. */
export function readBrightness(page: Page): Promise<'light' | 'dark'> {
  return page.evaluate(() => {
    const around = document.querySelector('framework-wizard')?.parentElement ?? document.body
    const { color } = getComputedStyle(around)
    const canvas = document.createElement('canvas').getContext('2d')
    if (!canvas) throw new Error('This browser cannot draw.')
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 127 ? 'dark' : 'light'
  })
}

/** What the frame has been told to look like; empty: nothing. */
export function readTheme(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.documentElement.style.colorScheme)
}
