// What `npm run mutate` runs: Stryker, once for every part, and one table of all parts at the end.
// `-- --mutate 'src/link/**'` takes one part, or a file of one; `-- --force` measures all afresh.
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { PARTS } from './parts.mjs'

/** @typedef {{ path: string, caught: number, missed: number }} Row */

const { values } = parseArgs({
  options: {
    mutate: { type: 'string', default: 'src/' },
    force: { type: 'boolean', default: false },
    concurrency: { type: 'string' },
  },
})
const wanted = values.mutate.replace(/\/?\*.*$/, '')
const chosen = PARTS.filter(({ path }) => path.startsWith(wanted) || wanted.startsWith(path))
if (chosen.length === 0) throw new Error(`Nothing that is mutated lies in ${values.mutate}.`)

/** @type {Row[]} */
const rows = []
for (const part of chosen) rows.push(await measure(part))
const all = {
  path: 'all',
  caught: rows.reduce((sum, { caught }) => sum + caught, 0),
  missed: rows.reduce((sum, { missed }) => sum + missed, 0),
}
console.log('\n| part | mutants | caught | score |\n|---|---:|---:|---:|')
for (const { path, caught, missed } of [...rows, all]) {
  const score = ((100 * caught) / (caught + missed)).toFixed(1)
  console.log(`| \`${path}\` | ${caught + missed} | ${caught} | ${score} % |`)
}

/**
 * The score of a part: killed and timed out, of all that were not ignored.
 *
 * @param {(typeof PARTS)[number]} part
 * @returns {Promise<Row>}
 */
async function measure({ path, tests }) {
  const isFile = path.endsWith('.ts')
  const own = (isFile ? [path] : readdirSync(path)).map((file) => basename(file, '.ts'))
  // What vitest.config.ts includes, also in the processes that Stryker starts.
  process.env.MUTATE_TESTS = [...own, ...tests].join(',')
  const whole = isFile ? path : `${path}/**/*.ts`
  const results = await new Stryker({
    mutate: [wanted.length > path.length ? values.mutate : whole],
    incrementalFile: `node_modules/.cache/stryker/${path.replaceAll('/', '-')}.json`,
    force: values.force,
    ...(values.concurrency && { concurrency: Number(values.concurrency) }),
  }).runMutationTest()
  const counted = results.filter(({ status }) => status !== 'Ignored')
  const caught = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  return { path, caught, missed: counted.length - caught }
}
