import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './findBrowser.mjs'

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
  const packaged = isDebianRoot() && installFromDebian() ? findBrowser() : undefined
  if (packaged !== undefined) return packaged
  run(process.execPath, [PLAYWRIGHT, 'install', 'chromium-headless-shell'])
  const path = findBrowser()
  if (path === undefined) console.error(INSTRUCTION)
  return path
}

/** Debian itself: the package of its kin, such as Ubuntu, may only point to a snap. */
function isDebianRoot() {
  const release = '/etc/os-release'
  if (process.getuid?.() !== 0 || !existsSync(release)) return false
  return /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'))
}

function installFromDebian() {
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji']
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  )
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

const started = process.argv[1]
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) {
  const path = findBrowser() ?? installBrowser()
  if (path === undefined) process.exit(1)
  console.log(path)
}
