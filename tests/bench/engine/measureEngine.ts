import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { complain } from '#cli/complain.ts'
import type { Figures } from '#tests/bench/part.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { OUTPUTS, type Output } from './outputs.ts'
import { PEERS } from './peers.ts'
import { createSubject, SCALES, type Scale, timePeer } from './timeScale.ts'
import { type Line, toEngineTable } from './toEngineTable.ts'

/** For all answer sets of a scale together, each several times. */
const LIMIT_SECONDS = 40

/** How long every output of the engine takes, at three sizes and beside two peers. */
export async function measureEngine(): Promise<Figures> {
  const { frameworks, questions, criteria } = real.dataset
  const sizes = `${frameworks.length} frameworks, ${questions.length} questions, ${criteria.length} criteria`
  const lines = [...measureOutputs()]
  lines.push(...(await measurePeers(lines[0]?.times ?? [])))
  const scales = SCALES.map(({ times }) => times)
  const limit = `not done in ${LIMIT_SECONDS} s`
  return [{ about: `1× is our dataset: ${sizes}.`, table: toEngineTable(lines, scales, limit) }]
}

function measureOutputs(): Line[] {
  return OUTPUTS.map((output) => {
    const times = SCALES.map((scale) => timeApart(output, scale))
    complain(output.name)
    return { name: output.name, aim: output.aim, times }
  })
}

async function measurePeers(ours: Line['times']): Promise<Line[]> {
  const lines: Line[] = []
  const subjects = SCALES.map((scale) => createSubject(real.dataset, scale))
  for (const peer of PEERS) {
    const times: number[] = []
    for (const subject of subjects) {
      if (subject.scale.times <= peer.most) times.push(await timePeer(subject, peer))
    }
    lines.push({ name: `${peer.name}: the same scores`, aim: null, times, ratioTo: ours })
    complain(peer.name)
  }
  return lines
}

/**
 * In a process of its own, which is stopped at the time limit: `null`. It holds one dataset, as a
 * page does; beside one a hundred times as large the same ranking takes three times as long.
 */
function timeApart({ name }: Output, { times }: Scale): number | null {
  const program = join(import.meta.dirname, 'timeOne.ts')
  const line = ['--import', 'tsx', program, name, String(times)]
  const { stdout, status } = spawnSync(process.execPath, line, {
    timeout: LIMIT_SECONDS * 1_000,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return status === 0 ? Number(stdout) : null
}
