import { print } from '#cli/print.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { OUTPUTS } from './outputs.ts'
import { createSubject, SCALES, timeOutput } from './timeScale.ts'

// The process that an output is timed in: prints its microseconds at one scale.
const [name, times] = process.argv.slice(2)
const output = OUTPUTS.find((one) => one.name === name)
const scale = SCALES.find((one) => one.times === Number(times))
if (!output || !scale) throw new Error(`There is no output "${name}" at ${times}×.`)
print(String(await timeOutput(createSubject(real.dataset, scale), output)))
