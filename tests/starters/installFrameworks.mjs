// Makes sure that Debian's Python has what the first steps of the dataset need.
import { installFromDebian } from '#tests/fixtures/installFromDebian.mjs'
import { explainMissing } from './explainMissing.mjs'
import { findFrameworks } from './findFrameworks.mjs'
import { listMissingPackages } from './listMissingPackages.mjs'
import { listRequired } from './listRequired.mjs'
import { PYTHON } from './python.mjs'

const names = listRequired()
const findMissing = () => listMissingPackages(findFrameworks(PYTHON, names), names)

const missing = findMissing()
const lacking = missing.length > 0 && installFromDebian(missing) ? findMissing() : missing
if (lacking.length > 0) {
  console.error(explainMissing(lacking, process.platform))
  process.exit(1)
}
