import { expect, test } from 'vitest'
import { auditOtherMethods } from '#audit/auditOtherMethods.ts'
import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { compileModel } from '#engine/compileModel.ts'
import {
  buildDataset,
  type StatedOption,
  type StatedQuestion,
} from '#tests/fixtures/buildDataset.ts'

/** A question with one answer given twice, so that every answer set comes to the same. */
const always = (option: StatedOption, weight = 1): StatedQuestion => ({
  weight,
  options: { one: option, other: option },
})

function audit(questions: Record<string, StatedQuestion>) {
  const dataset = buildDataset({
    frameworks: { django: { admin: 4, parts: 1 }, flask: { admin: 0, parts: 3 } },
    questions,
  })
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
  expect(gate.status).toBe('passed')
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
