// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const LEAST_NODE = [20, 19]

/**
 * Makes sure that Node is new enough and that the packages of package-lock.json are installed;
 * installs them when they are not. Ends the process with one plain sentence when that fails.
 */
export function ensureInstalled() {
  if (!isNodeNewEnough(process.versions.node)) {
    fail(`Node ${LEAST_NODE.join('.')} or newer is needed; this is Node ${process.versions.node}.`)
  }
  if (isInstalled(ROOT)) return
  console.log('Installing the packages of package-lock.json (npm ci) ...')
  const { status } = spawnSync('npm', ['ci', '--include=dev'], {
    cwd: ROOT,
    stdio: 'inherit',
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  })
  if (status === 0 && isInstalled(ROOT)) return
  fail(
    'The packages could not be installed (npm says why above): check the network connection, then run the same command again.',
  )
}

/** @param {string} version */
function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

/**
 * Whether what npm says it installed is what the lock asks for, by content: the time of a file says
 * nothing after a checkout. A package for another platform may be missing.
 *
 * @param {string} root
 */
function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules/.package-lock.json'))
  if (!wanted) fail('package-lock.json is missing or damaged: get a fresh copy of the project.')
  if (!present) return false
  const isMatching = Object.entries(wanted).every(([place, { version, integrity, ...locked }]) => {
    const installed = present[place]
    if (!installed) return place === '' || locked.optional || locked.devOptional
    return (
      installed.version === version &&
      installed.integrity === integrity &&
      existsSync(join(root, place, 'package.json'))
    )
  })
  return isMatching && Object.keys(present).every((place) => place in wanted)
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
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
