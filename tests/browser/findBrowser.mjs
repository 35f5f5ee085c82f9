import { spawnSync } from 'node:child_process'
import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const COMMANDS = [
  // The same engine without a window to draw takes half the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** What the browser file is called inside the folders of Playwright's cache. */
const CACHED_NAMES = [
  'chrome',
  'chrome.exe',
  'headless_shell',
  'headless_shell.exe',
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
  'Chromium',
  'Google Chrome for Testing',
]
const CACHE_DEPTH = 6

/** Long enough for the first start on a slow disk. */
const TIME_LIMIT_MS = 20_000

/**
 * The path of a Chromium or Chrome on this machine: CHROME_PATH, the PATH, the usual places, then
 * Playwright's cache. Only one that runs counts. `undefined` when there is none.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {number} [limitMs] how long a program may take to say its version
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env, limitMs = TIME_LIMIT_MS) {
  const runs = (/** @type {string} */ path) => isProgram(path) && isRunning(path, limitMs)
  const stated = env.CHROME_PATH
  if (stated) {
    if (runs(stated)) return stated
    throw new Error(`CHROME_PATH is ${stated}, but no program runs there.`)
  }
  const onPath = COMMANDS.flatMap((command) =>
    (env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  )
  return [...onPath, ...usualPlaces(env)].find(runs) ?? findCached(env).find(runs)
}

/** @param {NodeJS.ProcessEnv} env */
function usualPlaces(env) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ])
  }
  if (process.platform !== 'win32') return []
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
    ])
}

/**
 * Browsers that Playwright downloaded.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function findCached(env) {
  const folders = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  }
  const byPlatform = Object.entries(folders).find(([platform]) => platform === process.platform)
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ?? byPlatform?.[1] ?? join(homedir(), '.cache/ms-playwright')
  const browsers = listFolder(cache).filter(({ name }) => name.startsWith('chromium'))
  // The newest first: the name ends in its revision.
  const sorted = browsers.sort((a, b) => revisionOf(b.name) - revisionOf(a.name))
  return sorted
    .map(({ name }) => findProgram(join(cache, name), CACHE_DEPTH))
    .filter((path) => path !== undefined)
}

/** @param {string} name */
function revisionOf(name) {
  return Number(/\d+$/.exec(name)?.[0] ?? 0)
}

/**
 * @param {string} folder
 * @param {number} depth
 * @returns {string | undefined}
 */
function findProgram(folder, depth) {
  for (const entry of listFolder(folder)) {
    const path = join(folder, entry.name)
    if (entry.isFile() && CACHED_NAMES.includes(entry.name) && isProgram(path)) return path
    const found = entry.isDirectory() && depth > 0 ? findProgram(path, depth - 1) : undefined
    if (found) return found
  }
  return undefined
}

/** @param {string} folder */
function listFolder(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/**
 * A program may be there and not run: Ubuntu's packages only point to a snap, and a downloaded
 * browser may lack libraries.
 *
 * @param {string} path
 * @param {number} limitMs
 */
function isRunning(path, limitMs) {
  // On Windows Chrome does not say its version but opens a window.
  if (process.platform === 'win32') return true
  const { status } = spawnSync(path, ['--version'], {
    stdio: 'ignore',
    timeout: limitMs,
    killSignal: 'SIGKILL',
  })
  return status === 0
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
