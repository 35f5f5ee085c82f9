import { expect, test } from 'vitest'
import { auditKnockOuts } from '#audit/auditKnockOuts.ts'
import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { buildDataset, type StatedOption } from '#tests/fixtures/buildDataset.ts'
import { chooseSets } from '#tests/fixtures/chooseSets.ts'

function compile(options: Record<string, StatedOption>) {
  const dataset = buildDataset({
    frameworks: { django: { hosting: 3 }, flask: { hosting: 2 }, tornado: { hosting: 0 } },
    alternatives: ['tornado'],
    questions: { place: { options } },
  })
  return compileModel(dataset)
}

function audit(options: Record<string, StatedOption>) {
  const model = compile(options)
  return auditKnockOuts(model, drawAnswerSets(model, { samples: 1_000, seed: 1 }))
}

test('what rules out an alternative alone leaves somebody', () => {
  const gate = audit({ host: { requires: { hosting: 1 } }, shared: { requires: { hosting: 2 } } })
  expect(gate).toMatchObject({ id: 'knock-outs', status: 'passed', nobodyLeft: 0, share: 0 })
  expect(gate.ruledOut).toEqual([
    { framework: 'django', count: 0 },
    { framework: 'flask', count: 0 },
    { framework: 'tornado', count: 1_000 },
  ])
})

test('the gate fails when random answers leave nobody', () => {
  const out = { requires: { hosting: 4 } }
  expect(audit({ one: out, other: out })).toMatchObject({
    status: 'failed',
    nobodyLeft: 1_000,
    share: 1,
  })
  const half = audit({ one: out, other: {} })
  expect(half.status).toBe('failed')
  expect(half.share).toBeCloseTo(0.5, 1)
})

test('a must-have level rules nobody out: answers are of normal importance', () => {
  expect(audit({ one: { must: { hosting: 4 } }, other: {} }).nobodyLeft).toBe(0)
})

test.each([
  [10, 'passed'],
  [11, 'failed'],
])('10 of 1,000 answer sets may leave nobody and not one more: %i, %s', (count, status) => {
  const model = compile({ one: { requires: { hosting: 4 } }, other: {} })
  const gate = auditKnockOuts(model, chooseSets(model, [count, 'one'], [1_000 - count, 'other']))
  expect(gate).toMatchObject({ status, nobodyLeft: count })
})

test('answers rule out together: one takes Django, the other Flask', () => {
  const frameworks = { django: { hosting: 3, size: 0 }, flask: { hosting: 0, size: 3 } }
  const questions = {
    place: { options: { shared: { requires: { hosting: 1 } }, own: {} } },
    memory: { options: { little: { requires: { size: 1 } }, plenty: {} } },
  }
  const model = compileModel(buildDataset({ frameworks, questions }))
  const sets = chooseSets(
    model,
    [1, 'shared', 'little'],
    [2, 'shared', 'plenty'],
    [3, 'own', 'little'],
    [4, 'own', 'plenty'],
  )
  const gate = auditKnockOuts(model, sets)
  expect(gate).toMatchObject({ nobodyLeft: 1, share: 0.1 })
  expect(gate.ruledOut).toEqual([
    { framework: 'django', count: 4 },
    { framework: 'flask', count: 3 },
  ])
})

test('where there is nothing to pick, nobody is missing', () => {
  const dataset = buildDataset({
    frameworks: { tornado: { hosting: 0 } },
    alternatives: ['tornado'],
    questions: { place: { options: { shared: { requires: { hosting: 1 } }, own: {} } } },
  })
  const model = compileModel(dataset)
  expect(auditKnockOuts(model, chooseSets(model, [10, 'shared'])).nobodyLeft).toBe(0)
})
