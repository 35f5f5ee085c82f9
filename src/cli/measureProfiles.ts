import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { measureQuickMode } from '#audit/measureQuickMode.ts'
import { toPlainAnswers } from '#audit/toPlainAnswers.ts'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import type { Persona } from '#schema/persona.ts'
import type { MeasuredProfiles } from './toQuickModeTable.ts'

const RANDOM = { samples: 2_000, seed: 2029 }

/** Quick mode with the published situations, and with 2,000 people who answer all at random. */
export function measureProfiles(model: Model, personas: readonly Persona[]): MeasuredProfiles[] {
  return [
    {
      name: 'published situations',
      profiles: personas.map(({ answers }) => toAnsweredRows(model, toPlainAnswers(answers))),
    },
    { name: 'random answers to everything', profiles: drawProfiles(model) },
  ].map(({ name, profiles }) => ({
    name,
    swing: measureQuickMode(model, profiles, 'swing'),
    authored: measureQuickMode(model, profiles, 'authored'),
  }))
}

function drawProfiles(model: Model): AnsweredRow[][] {
  const { rows } = drawAnswerSets(model, RANDOM)
  const count = model.questions.length
  return Array.from({ length: RANDOM.samples }, (_, sample) =>
    model.questions.map(
      (_, question): AnsweredRow => ({
        question,
        row: rows[sample * count + question] ?? 0,
        factor: 1,
        isMust: false,
      }),
    ),
  )
}
