import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWitness } from '#audit/findWitness.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Model } from '#engine/model/model.ts'
import { generateDataset } from '#tests/fixtures/generateDataset.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { weighRows } from '#tests/fixtures/weigh.ts'

type Rows = readonly (number | null)[]

/** Points ahead of the best other pick that is left; `null` for one that is ruled out itself. */
function toLead(model: Model, framework: number, rows: Rows): number | null {
  const answered = rows.flatMap((row, question) =>
    row === null ? [] : [{ question, row, factor: 1 as const, isMust: false }],
  )
  const { points, ruledOut } = weighRows(model, answered)
  const [name, ...rivals] = [framework, ...model.picks.filter((pick) => pick !== framework)].map(
    (column) => model.frameworkIds[column] ?? '',
  )
  if (name === undefined || ruledOut.has(name)) return null
  const left = rivals.filter((rival) => !ruledOut.has(rival)).map((rival) => points.get(rival) ?? 0)
  return (points.get(name) ?? 0) - (left.length > 0 ? Math.max(...left) : 0)
}

/** The lead is what the engine makes of it, and no other answer to one question leads by more. */
function expectTop(model: Model, framework: number): void {
  const witness = findWitness(model, framework, 1)
  if (!witness) return
  expect(toLead(model, framework, witness.rows)).toBe(witness.lead)
  expect(witness.lead).toBeGreaterThan(0)
  for (const [question, { kind, firstRow, options }] of model.questions.entries()) {
    if (kind !== 'choice') expect(witness.rows[question]).toBeNull()
    const ways = kind === 'choice' ? options.map((_, at) => firstRow + at) : []
    for (const row of ways) {
      const lead = toLead(model, framework, witness.rows.with(question, row))
      expect(lead ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(witness.lead)
    }
  }
}

test('a witness leads, and by no less than with any one answer changed (made-up datasets)', () => {
  fc.assert(
    fc.property(generateDataset, (dataset) => {
      const model = compileModel(dataset)
      for (const framework of model.frameworkIds.keys()) expectTop(model, framework)
    }),
  )
})

test('a witness leads, and by no less than with any one answer changed (our dataset)', () => {
  const model = compileModel(real.dataset)
  for (const framework of model.frameworkIds.keys()) {
    expect(findWitness(model, framework, 1)).not.toBeNull()
    expectTop(model, framework)
  }
})
