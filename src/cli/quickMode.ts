import { join } from 'node:path'
import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { measureQuickMode } from '#audit/measureQuickMode.ts'
import { toPlainAnswers } from '#audit/toPlainAnswers.ts'
import { loadDataset } from '#dataset/loadDataset.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { toQuickModeTable } from './toQuickModeTable.ts'

const RANDOM = { samples: 2_000, seed: 2029 }

const { dataset, evidence } = loadDataset(join(import.meta.dirname, '../../data'))
const model = compileModel(dataset)
const personas = evidence.personas.map(({ answers }) =>
  toAnsweredRows(model, toPlainAnswers(answers)),
)
const { rows } = drawAnswerSets(model, RANDOM)
const random = Array.from({ length: RANDOM.samples }, (_, sample) =>
  model.questions.map((_, question): AnsweredRow => {
    const row = rows[sample * model.questions.length + question] ?? 0
    return { question, row, factor: 1, isMust: false }
  }),
)
const measured = [
  { name: 'published situations', profiles: personas },
  { name: 'random answers to everything', profiles: random },
].map(({ name, profiles }) => ({
  name,
  swing: measureQuickMode(model, profiles, 'swing'),
  authored: measureQuickMode(model, profiles, 'authored'),
}))
process.stdout.write(`${toQuickModeTable(measured)}\n`)
