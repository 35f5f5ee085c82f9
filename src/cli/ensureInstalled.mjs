// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explainNodeRange } from './explainNodeRange.mjs'
import { findUninstalled } from './findUninstalled.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const AGAIN = 'then run the same command again.'

/**
 * Makes sure that Node suits and that the packages of package-lock.json are installed; installs
 * them when they are not. Ends the process with one plain sentence when that fails.
 */
export function ensureInstalled() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const wanted = explainNodeRange(engines.node, process.versions.node)
  if (wanted) fail(`${wanted} is needed; this is Node ${process.versions.node}.`)
  if (findMissing().length === 0) return
  console.log('Installing the packages of package-lock.json (npm ci) ...')
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--include=optional'], {
    cwd: ROOT,
    stdio: 'inherit',
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  })
  if (error) {
    fail(
      `npm could not be started; it comes with Node: install Node again or put npm on the PATH, ${AGAIN}`,
    )
  }
  if (status !== 0) {
    fail(
      `The packages could not be installed (npm says why above): check the network connection, ${AGAIN}`,
    )
  }
  const [missing] = findMissing()
  if (missing === undefined) return
  const name = missing.replace(/^.*node_modules\//, '')
  // A package for certain machines only may fail to arrive, and npm holds its tongue.
  fail(
    `npm left out ${name} without saying why: check the network connection and the settings of npm, ${AGAIN}`,
  )
}

function findMissing() {
  return (
    findUninstalled(ROOT) ??
    fail('package-lock.json is missing or damaged: get a fresh copy of the project.')
  )
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

const started = process.argv[1]
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) ensureInstalled()
