import { expect, test } from 'vitest'
import { auditLeaveOneOut } from '#audit/auditLeaveOneOut.ts'
import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { buildDataset, type StatedQuestion } from '#tests/fixtures/buildDataset.ts'
import { chooseSets } from '#tests/fixtures/chooseSets.ts'
import { buildThreeWays, EACH_ITS_OWN, WHICH } from '#tests/fixtures/threeWays.ts'

function audit(questions: Record<string, StatedQuestion>) {
  const model = compileModel(buildDataset({ frameworks: EACH_ITS_OWN, questions }))
  return auditLeaveOneOut(model, drawAnswerSets(model, { samples: 1_000, seed: 1 }))
}

test('a question that outweighs all others together decides every verdict', () => {
  // 6 points against -6, and 2 against -2: without the first, two thirds or more are others.
  const gate = audit({ light: WHICH, heavy: { ...WHICH, weight: 3 } })
  expect(gate).toMatchObject({ id: 'leave-one-out', status: 'failed' })
  const [heavy, light] = gate.questions
  expect(heavy?.question).toBe('heavy')
  expect(heavy?.share).toBeGreaterThan(0.6)
  expect(light).toEqual({ question: 'light', changed: 0, share: 0 })
})

test('the only question decides every verdict: what is left is a tie', () => {
  const gate = audit({ which: WHICH })
  expect(gate.questions).toEqual([{ question: 'which', changed: 1_000, share: 1 }])
})

test('questions that all call for the same pick can be left out one by one', () => {
  const staff = { options: { daily: { needs: { admin: 3 } }, weekly: { needs: { admin: 2 } } } }
  const gate = audit({ a: staff, b: staff })
  expect(gate.status).toBe('passed')
  expect(gate.questions.map(({ changed }) => changed)).toEqual([0, 0])
})

test.each([
  [250, 'passed'],
  [251, 'failed'],
])('a question may decide 250 of 1,000 verdicts and not one more: %i, %s', (count, status) => {
  const model = compileModel(buildThreeWays('a', 'b', 'c'))
  // Django 2 - 2 + 2 against Flask -2 + 2 - 2; without the first, or the last, they are level.
  const sets = chooseSets(
    model,
    [count, 'screens', 'freedom', 'screens'],
    [1_000 - count, 'screens', 'screens', 'screens'],
  )
  const gate = auditLeaveOneOut(model, sets)
  expect(gate.status).toBe(status)
  expect(gate.questions.map(({ question, changed }) => [question, changed])).toEqual([
    ['a', count],
    ['c', count],
    ['b', 0],
  ])
})
