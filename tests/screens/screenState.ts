import type { Page } from 'playwright-core'

/** One look of the site: where it is and what is done there before it is looked at. */
export interface ScreenState {
  /** Below the origin. */
  readonly path: string
  /** Done once the page stands, by roles and names. */
  readonly act?: (page: Page) => Promise<unknown>
  /** Runs in the page before its own scripts. */
  readonly before?: () => void
  readonly javaScriptEnabled?: false
  /** It is looked at on paper. */
  readonly media?: 'print'
  /** Something in it fails on purpose, so errors in the console are expected. */
  readonly isBroken?: true
  /** Landmarks that it does not have; every other page has them all. */
  readonly lacks?: readonly string[]
}

/** Waits until the page stands, and does what the state is about. */
export async function enterState(page: Page, { act, media }: ScreenState): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (media) await page.emulateMedia({ media })
  await act?.(page)
}
