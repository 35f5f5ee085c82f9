import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complain } from '#cli/complain.ts'
import { InputError } from '#cli/inputError.ts'
import { print } from '#cli/print.ts'
import type { Measure, PartName } from './part.ts'
import { describeMachine } from './report/describeMachine.ts'
import { fillMarkers } from './report/fillMarkers.ts'
import { toReport } from './report/toReport.ts'
import { type BenchCommand, requireBenchCommand } from './requireBenchCommand.ts'

const BAD_INPUT = 2
const README = join(import.meta.dirname, '../../README.md')

/** Each loads what it needs only when it is measured. */
const PARTS: Readonly<Record<PartName, () => Promise<Measure>>> = {
  engine: async () => (await import('./engine/measureEngine.ts')).measureEngine,
  load: async () => (await import('./pages/load/measureLoad.ts')).measureLoad,
  interaction: async () =>
    (await import('./pages/interaction/measureInteraction.ts')).measureInteraction,
  memory: async () => (await import('./pages/memory/measureMemory.ts')).measureMemory,
  lighthouse: async () =>
    (await import('./pages/lighthouse/measureLighthouse.ts')).measureLighthouse,
}

async function run({ parts, isMarkdown, isWriting, isWorst, runs }: BenchCommand): Promise<void> {
  if (isWorst) {
    const { printWorst } = await import('./engine/printWorst.ts')
    return printWorst()
  }
  // Minutes of measuring should not end in a marker that is not there.
  if (isWriting) for (const part of parts) fillMarkers(readFileSync(README, 'utf8'), part, '')
  const setting = describeMachine()
  for (const part of parts) {
    const measure = await PARTS[part]()
    const figures = await measure(runs)
    print(`${toReport(figures, setting, isMarkdown)}\n`)
    if (isWriting) writePart(part, toReport(figures, setting, true))
  }
}

function writePart(part: PartName, report: string): void {
  writeFileSync(README, fillMarkers(readFileSync(README, 'utf8'), part, report))
}

try {
  await run(requireBenchCommand(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof InputError)) throw error
  complain(error.message)
  process.exitCode = BAD_INPUT
}
