import { join } from 'node:path'
import { auditDataset } from '#audit/auditDataset.ts'
import { compareDatasets } from '#audit/compareDatasets.ts'
import { requireAuditCommand } from '#cli/audit/requireAuditCommand.ts'
import { requireComparedAt } from '#cli/audit/requireComparedAt.ts'
import { toAuditText } from '#cli/audit/toAuditText.ts'
import { toChangeText } from '#cli/audit/toChangeText.ts'
import { loadDataset } from '#dataset/loadDataset.ts'
import { complain } from './complain.ts'
import { InputError } from './inputError.ts'
import { print } from './print.ts'

const BROKEN_GATE = 1
const BAD_INPUT = 2
const root = join(import.meta.dirname, '../..')

function run(args: readonly string[]): void {
  const { against, isJson } = requireAuditCommand(args)
  const { dataset, evidence } = loadDataset(join(root, 'data'))
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  const report = auditDataset(dataset, evidence, today)
  if (against !== null) {
    const { compared, notes } = requireComparedAt(root, against, evidence.personas)
    for (const note of notes) complain(note)
    const change = compareDatasets(compared, { dataset, personas: evidence.personas })
    const broken = report.gates.filter(({ status }) => status === 'failed').map(({ id }) => id)
    print(isJson ? JSON.stringify({ ...change, broken }, null, 2) : toChangeText(change, broken))
    return
  }
  print(isJson ? JSON.stringify(report, null, 2) : toAuditText(report))
  if (report.gates.some(({ status }) => status === 'failed')) process.exitCode = BROKEN_GATE
}

try {
  run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof InputError)) throw error
  complain(error.message)
  process.exitCode = BAD_INPUT
}
