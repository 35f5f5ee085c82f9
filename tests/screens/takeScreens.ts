import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { launchBrowser } from '#tests/browser/launchBrowser.ts'
import { serveSite } from '#tests/browser/serveSite.ts'
import { keepPictures } from './keptPictures.ts'
import { states } from './states.ts'
import { LOOKS, takePictures } from './takePictures.ts'
import { writeContactSheets } from './writeContactSheets.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'tests/.output/screens')
const [flag, part = ''] = process.argv.slice(2)

if (flag === '--keep') await keep()
else await takeScreens(flag === '--only' ? part : '')

/** Replaces the pictures that tests compare with by what the site looks like now. */
async function keep(): Promise<void> {
  const site = await serveSite()
  const browser = await launchBrowser()
  const kept = await keepPictures(browser, site.origin)
  await browser.close()
  await site.close()
  process.stdout.write(`tests/fixtures/pixels: ${kept.join(', ')}\n`)
}

/** Pictures every state whose name has this part, in every look, and shows them on sheets. */
async function takeScreens(wanted: string): Promise<void> {
  const names = Object.keys(states).filter((name) => name.includes(wanted))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const site = await serveSite()
  const browser = await launchBrowser()
  const started = performance.now()
  const waiting = [...LOOKS]
  const failures: string[] = []
  const work = async () => {
    for (let look = waiting.pop(); look; look = waiting.pop()) {
      failures.push(...(await takePictures(browser, { ...site, folder }, look, names)))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  const sheets = await writeContactSheets(browser, folder, names)
  await browser.close()
  await site.close()
  const seconds = Math.round((performance.now() - started) / 1000)
  const lines = [
    `${names.length} states in ${LOOKS.length} looks, ${seconds} s`,
    ...sheets.map((sheet) => relative(root, sheet)),
    join(relative(root, folder), 'index.html'),
    ...failures.map((failure) => `FAILED ${failure}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = failures.length > 0 ? 1 : 0
}
