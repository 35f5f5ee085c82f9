// Makes sure that the browsers of the three engines are there.
import { findBrowser } from '#tests/browser/findBrowser.mjs'
import { installBrowser } from '#tests/browser/installBrowser.mjs'
import { explainMissing } from '#tests/fixtures/explainMissing.mjs'
import { installFromDebian } from '#tests/fixtures/installFromDebian.mjs'
import { listMissingEngines } from './engineFiles.mjs'

const missing = listMissingEngines()
const lacking =
  missing.length > 0 && installFromDebian([...missing, 'dbus']) ? listMissingEngines() : missing
if (lacking.length > 0) {
  console.error(
    explainMissing('The site cannot be used in three engines', lacking, process.platform),
  )
  process.exit(1)
}
if ((findBrowser() ?? installBrowser()) === undefined) process.exit(1)
