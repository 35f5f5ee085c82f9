// Makes sure that the nginx of Debian is there, and a browser.
import { existsSync } from 'node:fs'
import { findBrowser } from '#tests/browser/findBrowser.mjs'
import { installBrowser } from '#tests/browser/installBrowser.mjs'
import { explainMissing } from '#tests/fixtures/explainMissing.mjs'
import { installFromDebian } from '#tests/fixtures/installFromDebian.mjs'
import { NGINX_FILES } from './nginxFiles.mjs'

const listMissing = () =>
  Object.entries(NGINX_FILES)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name)

const missing = listMissing()
const lacking = missing.length > 0 && installFromDebian(missing) ? listMissing() : missing
if (lacking.length > 0) {
  console.error(explainMissing('The site cannot be served', lacking, process.platform))
  process.exit(1)
}
if ((findBrowser() ?? installBrowser()) === undefined) process.exit(1)
