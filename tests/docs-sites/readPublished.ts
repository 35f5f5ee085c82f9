import type { Page } from 'playwright-core'
import { launchBrowser } from '#tests/browser/launchBrowser.ts'

/** Something that the built page says to paste. */
export interface Published {
  /** As the page names it to programs, such as `mkdocs`; of no tool where missing. */
  readonly tool: string | null
  readonly place: string
  readonly code: string
}

/** Everything that `in-your-docs.html` of a served site says to paste, tool by tool, read from it. */
export async function readPublished(origin: string): Promise<Published[]> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`${origin}/in-your-docs.html`)
    const choice = page.getByLabel('Tool', { exact: true })
    const tools = await choice
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    const published: Published[] = []
    for (const tool of tools) {
      await choice.selectOption(tool)
      await page.locator(`[data-tool="${tool}"]`).waitFor()
      published.push(...(await readBlocks(page, `[data-tool="${tool}"] figure`, tool)))
    }
    return [...published, ...(await readBlocks(page, 'figure:not([data-tool] figure)', null))]
  } finally {
    await browser.close()
  }
}

function readBlocks(page: Page, selector: string, tool: string | null): Promise<Published[]> {
  return page
    .locator(selector)
    .filter({ has: page.locator('pre') })
    .evaluateAll(
      (figures, of) =>
        figures.map((figure) => ({
          tool: of,
          place: figure.querySelector('figcaption')?.textContent ?? '',
          code: figure.querySelector('pre')?.textContent ?? '',
        })),
      tool,
    )
}
