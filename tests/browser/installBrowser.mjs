import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installFromDebian } from '#tests/fixtures/installFromDebian.mjs'
import { findBrowser } from './findBrowser.mjs'

const PACKAGES = ['chromium-headless-shell', 'fonts-liberation', 'fonts-noto-color-emoji']
const PLAYWRIGHT = fileURLToPath(
  new URL('../../node_modules/playwright-core/cli.js', import.meta.url),
)

const INSTRUCTION =
  'No Chromium or Chrome that runs was found and none could be installed: install one, or set CHROME_PATH to its program, then run the same command again.'

/**
 * Installs a Chromium for the browser tests: on Debian, as root, from its packages;
 * elsewhere, and where that fails, Playwright's headless build.
 *
 * @returns {string | undefined} its path; `undefined`, with an instruction printed, on failure.
 */
export function installBrowser() {
  const packaged = installFromDebian(PACKAGES) ? findBrowser() : undefined
  if (packaged !== undefined) return packaged
  const args = ['install', 'chromium-headless-shell']
  console.log(`> ${process.execPath} ${PLAYWRIGHT} ${args.join(' ')}`)
  spawnSync(process.execPath, [PLAYWRIGHT, ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
  const path = findBrowser()
  if (path === undefined) console.error(INSTRUCTION)
  return path
}

const started = process.argv[1]
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) {
  const path = findBrowser() ?? installBrowser()
  if (path === undefined) process.exit(1)
  console.log(path)
}
