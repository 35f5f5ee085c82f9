import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'
import { pixelShots, takePixelShot } from './pixelShots.ts'
import { type Rendering, readRendering } from './readRendering.ts'

const folder = join(import.meta.dirname, '../fixtures/pixels')
const rendering = join(folder, 'rendering.json')

export function readKeptPicture(name: string): PNG {
  return PNG.sync.read(readFileSync(join(folder, `${name}.png`)))
}

/** What the kept pictures were rendered with. */
export function readKeptRendering(): Rendering {
  return JSON.parse(readFileSync(rendering, 'utf8'))
}

/** Keeps every part as it looks now, and what it was rendered with. */
export async function keepPictures(browser: Browser, origin: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  for (const [name, shot] of Object.entries(pixelShots)) {
    writeFileSync(join(folder, `${name}.png`), await takePixelShot(browser, origin, shot))
  }
  const now = await readRendering(browser, origin)
  writeFileSync(rendering, `${JSON.stringify(now, null, 2)}\n`)
  return Object.keys(pixelShots)
}
