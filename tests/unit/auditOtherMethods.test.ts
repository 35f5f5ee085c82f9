import { describe, expect, test } from 'vitest'
import { auditOtherMethods } from '#audit/auditOtherMethods.ts'
import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import {
  buildDataset,
  type StatedOption,
  type StatedQuestion,
} from '#tests/fixtures/buildDataset.ts'
import { chooseSets } from '#tests/fixtures/chooseSets.ts'

/** A question with one answer given twice, so that every answer set comes to the same. */
const always = (option: StatedOption, weight = 1): StatedQuestion => ({
  weight,
  options: { one: option, other: option },
})

const build = (questions: Record<string, StatedQuestion>) =>
  buildDataset({
    frameworks: { django: { admin: 4, parts: 1 }, flask: { admin: 0, parts: 3 } },
    questions,
  })

function audit(questions: Record<string, StatedQuestion>) {
  const dataset = build(questions)
  const model = compileModel(dataset)
  const sets = drawAnswerSets(model, { samples: 10, seed: 1 })
  const gate = auditOtherMethods(dataset, model, sets)
  return { ...gate, shares: Object.fromEntries(gate.methods.map((one) => [one.method, one.share])) }
}

test('ranks disagree where one large margin outweighs two small ones', () => {
  // Django 6 - 1 - 1, Flask -6 + 1 + 1; by ranks Flask leads in two answers of three.
  const gate = audit({
    staff: always({ needs: { admin: 3 } }),
    parts: always({ needs: { parts: 1 } }),
    more: always({ needs: { parts: 1 } }),
  })
  expect(gate.status).toBe('failed')
  expect(gate.shares).toEqual({ borda: 0, 'equal-weights': 1, 'unweighted-borda': 0 })
})

test('equal weights disagree where a heavy question decides; weighted ranks do not', () => {
  // Django 3 x 2 - 1 - 2, Flask the other way round; with equal weights 2 - 1 - 2 for Django.
  const gate = audit({
    staff: always({ needs: { admin: 1 } }, 3),
    parts: always({ needs: { parts: 1 } }),
    more: always({ needs: { parts: 2 } }),
  })
  expect(gate.status).toBe('failed')
  expect(gate.shares).toEqual({ borda: 1, 'equal-weights': 0, 'unweighted-borda': 0 })
})

test('all agree where everything speaks for one', () => {
  const gate = audit({
    staff: always({ needs: { admin: 3 } }),
    more: always({ needs: { admin: 1 } }),
  })
  expect(gate).toMatchObject({ id: 'other-methods', status: 'passed' })
  expect(gate.shares).toEqual({ borda: 1, 'equal-weights': 1, 'unweighted-borda': 1 })
})

test('the method that differs in two things has no limit of its own', () => {
  // Weighted: 2 ballots for Django against 1 for Flask; unweighted: 1 against 1, a tie.
  const gate = audit({
    staff: always({ needs: { admin: 1 } }, 2),
    parts: always({ needs: { parts: 1 } }),
  })
  expect(gate.shares).toEqual({ borda: 1, 'equal-weights': 1, 'unweighted-borda': 0 })
  expect(gate.status).toBe('passed')
})

describe.each([
  [700, 'passed'],
  [699, 'failed'],
])('of 1,000 answer sets 700 must agree and not one less: %i', (count, status) => {
  const often = (first: StatedOption, weight: number, ...others: readonly StatedOption[]) => {
    const more = others.map((option, index) => [
      `more${index}`,
      { options: { yes: option, no: {} } },
    ])
    const dataset = build({
      staff: { weight, options: { yes: first, no: {} } },
      ...Object.fromEntries(more),
    })
    const model = compileModel(dataset)
    const sets = chooseSets(model, [count, 'yes', 'no', 'no'], [1_000 - count, 'yes', 'yes', 'yes'])
    const { status: found, methods } = auditOtherMethods(dataset, model, sets)
    return { found, agreed: methods.slice(0, 2).map(({ agreed }) => agreed) }
  }

  test(`with ranks: ${status}`, () => {
    // Django 6 - 1 - 1 against Flask -6 + 1 + 1, and by ranks 1 - 1 - 1.
    const small = { needs: { parts: 1 } }
    const gate = often({ needs: { admin: 3 } }, 1, small, small)
    expect(gate).toEqual({ found: status, agreed: [count, 1_000] })
  })

  test(`with equal weights: ${status}`, () => {
    // Django 3 x 2 - 1 - 2, and with equal weights 2 - 1 - 2.
    const gate = often({ needs: { admin: 1 } }, 3, { needs: { parts: 1 } }, { needs: { parts: 2 } })
    expect(gate).toEqual({ found: status, agreed: [1_000, count] })
  })
})
