import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findDifference, findStructuralDifference } from '#tests/screens/comparePictures.ts'
import { readKeptPicture, readKeptRendering } from '#tests/screens/keptPictures.ts'
import { pixelShots, takePixelShot } from '#tests/screens/pixelShots.ts'
import { readRendering, toRenderingChange } from '#tests/screens/readRendering.ts'
import { launchBrowser } from './launchBrowser.ts'

const output = join(import.meta.dirname, '../.output/pixels')
let browser: Browser
/** How this browser renders otherwise than the one that the pictures were kept with. */
let change = ''

beforeAll(async () => {
  mkdirSync(output, { recursive: true })
  browser = await launchBrowser()
  change = toRenderingChange(
    readKeptRendering(),
    await readRendering(browser, inject('siteOrigin')),
  )
  if (change) {
    const said = `The kept pictures are compared in structure only, not pixel by pixel: ${change}.`
    process.stderr.write(`${said} To keep new ones: npm run screens -- --keep\n`)
  }
})

afterAll(() => browser.close())

describe('a picture that is kept', () => {
  it.each(Object.entries(pixelShots))('is what %s looks like', async (name, shot) => {
    const taken = await takePixelShot(browser, inject('siteOrigin'), shot)
    writeFileSync(join(output, `${name}.png`), taken)
    const compare = change ? findStructuralDifference : findDifference
    const difference = compare(readKeptPicture(name), PNG.sync.read(taken))
    const look = `see tests/.output/pixels/${name}.png; if it is meant: npm run screens -- --keep`
    expect(difference && `${difference}: ${look}`).toBeNull()
  })
})
