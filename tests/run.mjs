// What `npm test` runs. `--fast` leaves out the build and the browser.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from '#cli/ensureInstalled.mjs'
import { findBrowser } from './browser/findBrowser.mjs'
import { installBrowser } from './browser/installBrowser.mjs'

/** @typedef {{ passed: number, failed: number }} Tally */

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const OUTPUT = `${ROOT}tests/.output`
const ONE_PASSED = { passed: 1, failed: 0 }
const ONE_FAILED = { passed: 0, failed: 1 }

const isFast = process.argv.includes('--fast')
ensureInstalled()
const browser = isFast ? undefined : provideBrowser()
rmSync(OUTPUT, { recursive: true, force: true })
mkdirSync(OUTPUT, { recursive: true })

const tallies = [
  check('types', 'typescript/bin/tsc', ['-b', '--force']),
  check('style and import rules', '@biomejs/biome/bin/biome', ['check', '.']),
  check('unused code', 'knip/bin/knip.js', []),
  test('unit, property, data and fuzz tests', ['unit', 'property', 'data', 'fuzz']),
  ...(isFast ? [] : testInBrowser()),
]
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function provideBrowser() {
  try {
    return findBrowser() ?? installBrowser()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}

/** The browser tests need a site and a browser; without one of them they count as one failure. */
function testInBrowser() {
  const build = check('build', 'vite/bin/vite.js', ['build'])
  if (build.failed > 0 || browser === undefined) {
    const missing = browser === undefined ? 'no browser' : 'the build failed'
    console.error(`\nThe browser tests could not run: ${missing}.`)
    return [build, ONE_FAILED]
  }
  return [build, test('browser tests', ['browser'])]
}

/**
 * A step that passes or fails as a whole.
 *
 * @param {string} title
 * @param {string} program path below node_modules
 * @param {readonly string[]} args
 * @returns {Tally}
 */
function check(title, program, args) {
  return run(title, program, args) ? ONE_PASSED : ONE_FAILED
}

/**
 * Vitest projects, counted test by test from what its JSON reporter wrote.
 *
 * @param {string} title
 * @param {readonly string[]} projects
 * @returns {Tally}
 */
function test(title, projects) {
  const file = `${OUTPUT}/${projects.join('-')}.json`
  const isGreen = run(title, 'vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const counted = readTally(file)
  // A file that does not load, or an error outside a test, fails the run but counts no test.
  return isGreen || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

/**
 * @param {string} file
 * @returns {Tally}
 */
function readTally(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

/**
 * @param {string} title
 * @param {string} program
 * @param {readonly string[]} args
 */
function run(title, program, args) {
  console.log(`\n== ${title}`)
  const path = `${ROOT}node_modules/${program}`
  const env = { ...process.env, ...(browser === undefined ? {} : { CHROME_PATH: browser }) }
  const { status } = spawnSync(process.execPath, [path, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  })
  return status === 0
}
