import type { Browser } from 'playwright-core'
import { states } from './states.ts'
import { type Look, openContext, openState } from './takePictures.ts'

/** A part of a state that is kept as a picture, to be compared pixel by pixel. */
interface PixelShot {
  readonly state: string
  readonly look: Look
  /** How much of the page from its top, in CSS px, or the selector of a part of it. */
  readonly part: number | string
}

const PHONE = 390
const DESK = 1280

export const pixelShots: Readonly<Record<string, PixelShot>> = {
  'first-question': {
    state: 'first-question',
    look: { width: DESK, colorScheme: 'light' },
    part: 800,
  },
  'question-phone-dark': {
    state: 'question',
    look: { width: PHONE, colorScheme: 'dark' },
    part: 800,
  },
  'overview-phone': { state: 'overview', look: { width: PHONE, colorScheme: 'light' }, part: 800 },
  'result-head': { state: 'result-clear', look: { width: DESK, colorScheme: 'light' }, part: 700 },
  'compare-head': { state: 'compare', look: { width: DESK, colorScheme: 'light' }, part: 700 },
  standings: {
    state: 'result-clear',
    look: { width: DESK, colorScheme: 'light' },
    part: 'section[aria-labelledby="standings"]',
  },
}

/** Takes a picture of the part as it looks now. */
export async function takePixelShot(
  browser: Browser,
  origin: string,
  { state: name, look, part }: PixelShot,
): Promise<Buffer> {
  const state = states[name]
  if (!state) throw new Error(`There is no state ${name}.`)
  const context = await openContext(browser, look)
  const page = await openState(context, origin, state)
  const taken =
    typeof part === 'string'
      ? await page.locator(part).screenshot()
      : await page.screenshot({ clip: { x: 0, y: 0, width: look.width, height: part } })
  await context.close()
  return taken
}
