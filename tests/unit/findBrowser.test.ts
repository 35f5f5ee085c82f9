import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findBrowser } from '#tests/browser/findBrowser.mjs'

const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A folder with one program in it, written as a shell script. */
function place(name: string, script: string): string {
  const path = mkdtempSync(join(folder, 'bin-'))
  writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return path
}

const stub = place('chromium', 'echo "the chromium snap is needed" >&2; exit 1')
const stuck = place('chromium-browser', 'exec /bin/sleep 60')
const sound = place('google-chrome', '[ "$1" = --version ] && echo "Google Chrome 150"')
const nowhere = { PLAYWRIGHT_BROWSERS_PATH: join(folder, 'nowhere') }
const find = (...places: readonly string[]) =>
  findBrowser({ ...nowhere, PATH: places.join(delimiter) }, 2_000)

describe('a browser counts only when it runs', () => {
  it('one that ends with an error, or never ends, is passed over', () => {
    expect(find(stub, stuck, sound)).toBe(join(sound, 'google-chrome'))
  })

  it('there is none where none runs', () => {
    expect(find(stub, stuck)).toBe(undefined)
  })

  it('one that was asked for by name and does not run is told of', () => {
    const CHROME_PATH = join(stub, 'chromium')
    expect(() => findBrowser({ ...nowhere, CHROME_PATH })).toThrow(
      `CHROME_PATH is ${CHROME_PATH}, but no program runs there.`,
    )
  })
})
