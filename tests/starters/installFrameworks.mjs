// Makes sure that Debian's Python has what the first steps of the dataset need.
import { explainMissing } from '#tests/fixtures/explainMissing.mjs'
import { installFromDebian } from '#tests/fixtures/installFromDebian.mjs'
import { findFrameworks } from './findFrameworks.mjs'
import { listMissingPackages } from './listMissingPackages.mjs'
import { listRequired } from './listRequired.mjs'
import { PYTHON } from './python.mjs'

const names = listRequired()
const findMissing = () => listMissingPackages(findFrameworks(PYTHON, names), names)

const missing = findMissing()
const lacking = missing.length > 0 && installFromDebian(missing) ? findMissing() : missing
if (lacking.length > 0) {
  console.error(explainMissing('The first steps cannot be run', lacking, process.platform))
  process.exit(1)
}
