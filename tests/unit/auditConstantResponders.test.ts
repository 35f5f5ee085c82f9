import { expect, test } from 'vitest'
import { auditConstantResponders } from '#audit/auditConstantResponders.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { buildDataset, type StatedQuestion } from '#tests/fixtures/buildDataset.ts'

const forDjango = { needs: { admin: 1 } }
const forFlask = { needs: { parts: 1 } }

const audit = (questions: Record<string, StatedQuestion>) =>
  auditConstantResponders(
    compileModel(
      buildDataset({
        frameworks: { django: { admin: 4, parts: 0 }, flask: { admin: 0, parts: 4 } },
        questions,
      }),
    ),
  )

test('who always takes the first option gets another pick than who always takes the last', () => {
  const options = { screens: forDjango, nothing: {}, freedom: forFlask }
  const gate = audit({ a: { options, weight: 2 }, b: { options } })
  expect(gate).toMatchObject({
    id: 'constant-responders',
    status: 'passed',
    limit: { differ: ['all-first', 'all-last'] },
  })
  expect(gate.responders).toEqual([
    { pattern: 'all-first', verdict: 'pick', frameworks: ['django'] },
    { pattern: 'all-last', verdict: 'pick', frameworks: ['flask'] },
    // Twice as much for Django in the first question as for Flask in the second.
    { pattern: 'first-then-last', verdict: 'pick', frameworks: ['django'] },
    { pattern: 'last-then-first', verdict: 'pick', frameworks: ['flask'] },
  ])
})

test('the gate fails when both get the same pick', () => {
  const options = { screens: forDjango, freedom: forFlask, records: forDjango }
  expect(audit({ a: { options } }).status).toBe('failed')
})

test('the gate fails when both get the same tie', () => {
  const less = { needs: { admin: 1, parts: 1 } }
  const more = { needs: { admin: 2, parts: 2 } }
  const gate = audit({ a: { options: { less, freedom: forFlask, more } } })
  expect(gate.responders[0]).toMatchObject({ verdict: 'tie', frameworks: ['django', 'flask'] })
  expect(gate.status).toBe('failed')
})

test.each([
  // Django 1 + 1 against Flask 3, and the other way round.
  [1, 3, 1, 'flask', 'django'],
  // Django 2 + 1 against Flask 2, and the other way round.
  [2, 2, 1, 'django', 'flask'],
])('in turn means every other question: weights %i, %i, %i', (a, b, c, first, last) => {
  const options = { screens: forDjango, freedom: forFlask }
  const questions = Object.fromEntries(
    [a, b, c].map((weight, index) => [`question${index}`, { options, weight }]),
  )
  const inTurn = audit(questions).responders.slice(2)
  expect(inTurn.map(({ frameworks }) => frameworks)).toEqual([[first], [last]])
})

test('nothing is marked as a must-have', () => {
  const screens = { ...forDjango, must: { parts: 4 } }
  const gate = audit({ a: { options: { screens, freedom: forFlask } } })
  expect(gate.responders[0]).toMatchObject({ verdict: 'pick', frameworks: ['django'] })
})
