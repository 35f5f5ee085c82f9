import { expect, test } from 'vitest'
import { auditDictator } from '#audit/auditDictator.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { buildDataset, type StatedQuestion } from '#tests/fixtures/buildDataset.ts'

/** Django is 4 x 3 points ahead or level, so that the question can move the two 12 apart. */
const staff: StatedQuestion = { options: { daily: { needs: { admin: 3 } }, never: {} } }

const audit = (questions: Record<string, StatedQuestion>) =>
  auditDictator(
    compileModel(
      buildDataset({ frameworks: { django: { admin: 4 }, flask: { admin: 0 } }, questions }),
    ),
  )

test('four questions that can move two picks equally far have a quarter each, which is allowed', () => {
  const gate = audit({ a: staff, b: staff, c: staff, d: staff })
  expect(gate).toMatchObject({ id: 'dictator', status: 'passed' })
  expect(gate.pairs).toEqual([
    {
      frameworks: ['django', 'flask'],
      swing: 48,
      questions: ['a', 'b', 'c', 'd'].map((question) => ({ question, swing: 12, share: 0.25 })),
    },
  ])
})

test('13 of 52 points are a quarter, 13 of 51 are more', () => {
  const frameworks = { django: { admin: 4, parts: 3 }, flask: { admin: 0, parts: 2 } }
  const more = { options: { daily: { needs: { admin: 3, parts: 1 } }, never: {} } }
  const statusOf = (d: StatedQuestion) => {
    const questions = { a: more, b: more, c: more, d }
    return auditDictator(compileModel(buildDataset({ frameworks, questions }))).status
  }
  expect(statusOf(more)).toBe('passed')
  expect(statusOf(staff)).toBe('failed')
})

test('one of four that weighs twice has two fifths, which is too much', () => {
  const gate = audit({ a: staff, b: staff, c: { ...staff, weight: 2 }, d: staff })
  expect(gate.status).toBe('failed')
  expect(gate.pairs[0]?.questions[0]).toEqual({ question: 'c', swing: 24, share: 0.4 })
  expect(gate.most).toEqual({ pair: ['django', 'flask'], question: 'c', share: 0.4 })
})

test('the swing is the range over all options, whoever they speak for', () => {
  // 3 x 3 for Flask and 3 x -2 against Django is 15 for Flask; the other way round 15 for Django.
  const options = {
    django: { fits: { django: 3, flask: -2 } },
    flask: { fits: { django: -2, flask: 3 } },
    none: {},
  }
  const [pair] = audit({ code: { options } }).pairs
  expect(pair?.swing).toBe(30)
})

test('alternatives are not compared: they cannot be picked', () => {
  const dataset = buildDataset({
    frameworks: { django: { admin: 4 }, flask: { admin: 0 }, tornado: { admin: 0 } },
    alternatives: ['tornado'],
    questions: { staff },
  })
  expect(auditDictator(compileModel(dataset)).pairs).toHaveLength(1)
})

test('a single pick has nobody to be moved apart from', () => {
  const dataset = buildDataset({ frameworks: { django: { admin: 4 } }, questions: { staff } })
  expect(auditDictator(compileModel(dataset))).toMatchObject({ pairs: [], most: null })
})

test('one pair between which one question decides alone is enough to fail', () => {
  const records = { options: { many: { needs: { forms: 1 } }, none: {} } }
  const frameworks = {
    django: { forms: 4, admin: 4 },
    flask: { forms: 0, admin: 4 },
    fastapi: { forms: 4, admin: 0 },
  }
  const questions = { a: records, b: records, c: records, d: records, staff }
  const gate = auditDictator(compileModel(buildDataset({ frameworks, questions })))
  expect(gate.pairs.map(({ frameworks: pair, swing }) => [...pair, swing])).toEqual([
    ['django', 'flask', 16],
    ['django', 'fastapi', 12],
    ['flask', 'fastapi', 28],
  ])
  expect(gate.status).toBe('failed')
  expect(gate.most).toEqual({ pair: ['django', 'fastapi'], question: 'staff', share: 1 })
})
