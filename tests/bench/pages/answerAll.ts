import type { Page } from 'playwright-core'
import type { Steps } from './benchPages.ts'
import { tap } from './tap.ts'

/** What was done to a page. */
export type Act = 'choose' | 'goOn'

/**
 * Answers so many questions with their first option.
 *
 * @param after - called after every tap, before the next; it waits for what the tap does.
 */
export async function answerAll(
  page: Page,
  { option, goOn, goOnText }: Steps,
  count: number,
  after: (act: Act) => Promise<void>,
): Promise<void> {
  for (let question = 0; question < count; question++) {
    await tap(page, option)
    await after('choose')
    await tap(page, goOn, goOnText)
    await after('goOn')
  }
}
