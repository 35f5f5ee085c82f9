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
  expect(gate.status).toBe('passed')
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
