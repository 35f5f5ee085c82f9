import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDataset } from '#dataset/loadDataset.ts'
import { decide } from '#engine/decide.ts'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toRecordText } from '#report/record/toRecordText.ts'
import { toTeamReport } from '#report/toTeamReport.ts'
import type { Overrides } from '#schema/overrides.ts'
import { complain } from './complain.ts'
import { type DecideSetting, decideCase } from './decideCase.ts'
import { type CasesSetting, decideCases } from './decideCases.ts'
import { InputError } from './inputError.ts'
import { print } from './print.ts'
import { quote } from './quote.ts'
import { type Command, requireCommand } from './requireCommand.ts'
import type { RecordAsked } from './requireRecord.ts'

const BAD_INPUT = 2
const loaded = loadDataset(join(import.meta.dirname, '../../data'))

function printReport(report: object, indent?: number): void {
  print(JSON.stringify(report, null, indent))
}

function requireText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new InputError(`The file ${quote(path)} cannot be read.`)
  }
}

function toSetting({ isExplained, isQuick }: Command, overrides: Overrides): DecideSetting {
  const dataset = applyOverrides(loaded.dataset, overrides)
  const { precedents } = loaded.evidence
  const catalogue = loaded.catalogues.get('en')
  if (!catalogue) throw new Error('data/locales has no catalogue "en"')
  const grounds = { dataset, model: compileModel(dataset), precedents }
  return { grounds, catalogue, isExplained, isQuick }
}

/** The text of a record, without the line end that printing adds. */
function toRecord(
  command: Command & { readonly kind: 'answers' },
  { format, on, site }: RecordAsked,
): string {
  const { answers, overrides } = command
  const { grounds, catalogue } = toSetting(command, overrides)
  const decision = decide(grounds.model, answers)
  const recorded = { answers, overrides, decision, on, site }
  return toRecordText(format, { ...grounds, catalogue }, recorded).replace(/\n$/, '')
}

function run(args: readonly string[]): void {
  const command = requireCommand(loaded.dataset, args)
  const { overrides } = command
  switch (command.kind) {
    case 'answers':
      for (const note of command.notes) complain(note)
      if (command.record) print(toRecord(command, command.record))
      else printReport(decideCase(toSetting(command, overrides), command.answers), 2)
      break
    case 'team':
      for (const { name, notes } of command.members) {
        for (const note of notes) complain(`${quote(name)}: ${note}`)
      }
      printReport(toTeamReport(toSetting(command, overrides).grounds, command.members), 2)
      break
    case 'file': {
      const setting: CasesSetting = {
        dataset: loaded.dataset,
        overrides,
        toSetting: (some) => toSetting(command, some),
      }
      for (const decided of decideCases(setting, requireText(command.path))) {
        if (decided.kind === 'decided') printReport(decided.report)
        else {
          complain(`${command.path}, line ${decided.line}: ${decided.message}`)
          process.exitCode = BAD_INPUT
        }
      }
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
