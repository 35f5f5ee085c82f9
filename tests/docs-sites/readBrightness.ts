import type { Frame, Page } from 'playwright-core'

/**
 * Theme of a page or of a frame in it, seen as a visitor sees it: where it is dark, text is light.
 * Of a page that text counts which stands around the wizard.
 */
export function readBrightness(seen: Page | Frame): Promise<'light' | 'dark'> {
  return seen.evaluate(() => {
    const around = document.querySelector('framework-wizard')?.parentElement ?? document.body
    const canvas = document.createElement('canvas').getContext('2d')
    if (!canvas) throw new Error('This browser cannot draw.')
    // What is drawn is in shares of red, green and blue, in whatever way the colour is written.
    canvas.fillStyle = getComputedStyle(around).color
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 127 ? 'dark' : 'light'
  })
}
