import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDataset } from '#dataset/loadDataset.ts'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toVerdictReport } from '#report/toVerdictReport.ts'
import { decideCases } from './decideCases.ts'
import { InputError } from './inputError.ts'
import { quote } from './quote.ts'
import { requireCommand } from './requireCommand.ts'

const BAD_INPUT = 2
const { dataset } = loadDataset(join(import.meta.dirname, '../../data'))
const model = compileModel(dataset)

function complain(message: string): void {
  process.stderr.write(`${message}\n`)
}

function requireText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new InputError(`The file ${quote(path)} cannot be read.`)
  }
}

function run(args: readonly string[]): void {
  const command = requireCommand(dataset, args)
  if (command.kind === 'answers') {
    for (const note of command.notes) complain(note)
    const decision = decide(model, command.answers)
    const report = toVerdictReport(dataset, model, command.answers, decision)
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    return
  }
  for (const decided of decideCases(dataset, model, requireText(command.path))) {
    if (decided.kind === 'decided') process.stdout.write(`${JSON.stringify(decided.report)}\n`)
    else {
      complain(`${command.path}, line ${decided.line}: ${decided.message}`)
      process.exitCode = BAD_INPUT
    }
  }
}

try {
  run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof InputError)) throw error
  complain(error.message)
  process.exitCode = BAD_INPUT
}
