import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { stateGroups } from './states.ts'
import { WIDTHS } from './takePictures.ts'
import { toContactSheet } from './toContactSheet.ts'

/** Wide enough for four pictures of a desk, and still readable when a viewer shrinks it. */
const SHEET = { width: 1640, height: 1000 }

/**
 * Writes `index.html` with a thumbnail of every picture, and the same as a few pictures, one for
 * each group of states and width: `sheet-questions-390.png` and so on.
 *
 * @returns the sheets that were written.
 */
export async function writeContactSheets(
  browser: Browser,
  folder: string,
  names: readonly string[],
): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const groups = Object.keys(stateGroups)
  writeFileSync(join(folder, 'index.html'), toContactSheet(names, groups, WIDTHS))
  const page = await browser.newPage({ viewport: SHEET })
  const shown = groups.filter((group) => names.some((name) => name in (stateGroups[group] ?? {})))
  const sheets: string[] = []
  for (const group of shown) {
    for (const width of WIDTHS) {
      const file = join(folder, `sheet-${group}-${width}`)
      const html = toContactSheet(names, [group], [width]).replaceAll(' loading="lazy"', '')
      writeFileSync(`${file}.html`, html)
      await page.goto(pathToFileURL(`${file}.html`).href)
      await page.screenshot({ path: `${file}.png`, fullPage: true })
      rmSync(`${file}.html`)
      sheets.push(`${file}.png`)
    }
  }
  await page.close()
  return sheets
}
