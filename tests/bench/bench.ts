import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { real } from '#tests/fixtures/realDataset.ts'
import { OUTPUTS, type Output } from './outputs.ts'
import { PEERS } from './peers.ts'
import { createSubject, SCALES, type Scale, timeOutput, timePeer } from './timeScale.ts'
import { timeWorst } from './timeWorst.ts'
import { type Line, toTable } from './toTable.ts'

/** For all answer sets of a scale together, each several times. */
const LIMIT_SECONDS = 40
const [flag, name, times] = process.argv.slice(2)

if (flag === '--only') await printOne(name, Number(times))
else if (flag === '--worst') printWorst()
else await printAll(flag === '--markdown')

/** For the process that an output is timed in: its microseconds at one scale. */
async function printOne(wanted = '', wantedTimes = 1): Promise<void> {
  const output = OUTPUTS.find((one) => one.name === wanted)
  const scale = SCALES.find((one) => one.times === wantedTimes)
  if (!output || !scale) throw new Error(`There is no output "${wanted}" at ${wantedTimes}×.`)
  process.stdout.write(`${await timeOutput(createSubject(real.dataset, scale), output)}\n`)
}

/** For somebody's own data, where only the limits are known; four picks are the most that are searched in full. */
function printWorst(): void {
  for (const picks of [4, 12]) {
    for (const { name: step, milliseconds } of timeWorst(picks)) {
      console.log(`${picks} picks, ${step}: ${milliseconds.toFixed(0)} ms`)
    }
  }
}

async function printAll(isMarkdown: boolean): Promise<void> {
  const [cpu] = cpus()
  const machine = `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  const lines = await measureAll()
  const { dataset } = real
  const limit = `not done in ${LIMIT_SECONDS} s`
  const scales = SCALES.map(({ times: one }) => one)
  console.log(`${today}, ${machine}, Node ${process.versions.node}`)
  console.log(
    `1× is our dataset: ${dataset.frameworks.length} frameworks, ${dataset.questions.length} questions, ${dataset.criteria.length} criteria.\n`,
  )
  console.log(toTable(lines, scales, { isMarkdown, limit }))
}

async function measureAll(): Promise<Line[]> {
  const lines: Line[] = []
  for (const output of OUTPUTS) {
    const measured = SCALES.map((scale) => timeApart(output, scale))
    lines.push({ name: output.name, aim: output.aim, times: measured })
    process.stderr.write(`${output.name}\n`)
  }
  const ours = lines[0]?.times ?? []
  const subjects = SCALES.map((scale) => createSubject(real.dataset, scale))
  for (const peer of PEERS) {
    const measured: number[] = []
    for (const subject of subjects) {
      if (subject.scale.times <= peer.most) measured.push(await timePeer(subject, peer))
    }
    lines.push({ name: `${peer.name}: the same scores`, aim: null, times: measured, ratioTo: ours })
    process.stderr.write(`${peer.name}\n`)
  }
  return lines
}

/**
 * In a process of its own, which is stopped at the time limit: `null`. It holds one dataset, as a
 * page does; beside one a hundred times as large the same ranking takes three times as long.
 */
function timeApart({ name: output }: Output, { times: size }: Scale): number | null {
  const line = ['--import', 'tsx', import.meta.filename, '--only', output, String(size)]
  const { stdout, status } = spawnSync(process.execPath, line, {
    timeout: LIMIT_SECONDS * 1_000,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return status === 0 ? Number(stdout) : null
}
