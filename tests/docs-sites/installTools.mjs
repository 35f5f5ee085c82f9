// Makes sure that everything is there that the documentation sites of the tests are built with.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findUninstalled } from '#cli/findUninstalled.mjs'
import { findBrowser } from '#tests/browser/findBrowser.mjs'
import { installBrowser } from '#tests/browser/installBrowser.mjs'
import { explainMissing } from '#tests/fixtures/explainMissing.mjs'
import { installFromDebian } from '#tests/fixtures/installFromDebian.mjs'
import { listMissingTools } from './listMissingTools.mjs'

const HOSTS = fileURLToPath(new URL('hosts', import.meta.url))

const missing = listMissingTools()
const lacking = missing.length > 0 && installFromDebian(missing) ? listMissingTools() : missing
if (lacking.length > 0) {
  console.error(
    explainMissing('The documentation sites cannot be built', lacking, process.platform),
  )
  process.exit(1)
}
for (const name of readdirSync(HOSTS)) installPackages(join(HOSTS, name))
if ((findBrowser() ?? installBrowser()) === undefined) process.exit(1)

/**
 * Installs the packages of a site that is built with Node, exactly as they are locked.
 *
 * @param {string} folder
 */
function installPackages(folder) {
  const uninstalled = findUninstalled(folder)
  if (uninstalled === undefined || uninstalled.length === 0) return
  console.log(`> npm ci (${folder})`)
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(
    `The packages of ${folder} could not be installed (npm says why above): check the network connection, then run the same command again.`,
  )
  process.exit(1)
}
