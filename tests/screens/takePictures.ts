import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { enterState, type ScreenState } from './screenState.ts'
import { states } from './states.ts'

/** A phone, a tablet and a desk. */
export const WIDTHS = [390, 768, 1280] as const
export const SCHEMES = ['light', 'dark'] as const
/** How much of a page a contact sheet shows, in CSS px; a window that high asks for no second layout. */
const SEEN_HEIGHT = 1300

/** The picture of the longest page takes seconds, and many times as long on a busy machine. */
const TIME_LIMIT_MS = 180_000

export interface Look {
  readonly width: (typeof WIDTHS)[number]
  readonly colorScheme: (typeof SCHEMES)[number]
}

export const LOOKS: readonly Look[] = WIDTHS.flatMap((width) =>
  SCHEMES.map((colorScheme) => ({ width, colorScheme })),
)

export function toPictureName(state: string, { width, colorScheme }: Look): string {
  return `${state}-${width}-${colorScheme}`
}

/** A context in which a state looks as in this look; animations stand still. */
export async function openContext(
  browser: Browser,
  { width, colorScheme }: Look,
  javaScriptEnabled = true,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: SEEN_HEIGHT },
    colorScheme,
    reducedMotion: 'reduce',
    javaScriptEnabled,
  })
  context.setDefaultTimeout(TIME_LIMIT_MS)
  return context
}

/** Opens a state in a page of its own, with nothing kept from the one before. */
export async function openState(context: BrowserContext, origin: string, state: ScreenState) {
  const page = await context.newPage()
  await page.addInitScript(() => localStorage.clear())
  if (state.before) await page.addInitScript(state.before)
  await page.goto(`${origin}${state.path}`)
  await enterState(page, state)
  return page
}

/**
 * Takes every state as it looks to somebody: the whole page, and beside it what of it a contact
 * sheet shows.
 *
 * @returns what could not be taken, one line each.
 */
export async function takePictures(
  browser: Browser,
  site: { readonly origin: string; readonly folder: string },
  look: Look,
  names: readonly string[],
): Promise<string[]> {
  const contexts = {
    scripts: await openContext(browser, look),
    none: await openContext(browser, look, false),
  }
  const failures: string[] = []
  for (const name of names) {
    const state = states[name]
    if (!state) throw new Error(`There is no state ${name}.`)
    const context = state.javaScriptEnabled === false ? contexts.none : contexts.scripts
    try {
      const page = await openState(context, site.origin, state)
      const file = join(site.folder, toPictureName(name, look))
      await page.screenshot({ path: `${file}.seen.png` })
      // Without scripts a page is the same further down.
      await page.screenshot({ path: `${file}.png`, fullPage: context !== contexts.none })
      await page.close()
    } catch (error) {
      const [reason = ''] = String(error).split('\n')
      failures.push(`${toPictureName(name, look)}: ${reason}`)
    }
  }
  await Promise.all(Object.values(contexts).map((context) => context.close()))
  return failures
}
