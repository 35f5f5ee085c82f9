import { describe, expect, test } from 'vitest'
import { auditEvenness, type WrittenTexts } from '#audit/auditEvenness.ts'
import { toWrittenTexts } from '#audit/toWrittenTexts.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { buildEvidence, buildGuide } from '#tests/fixtures/buildEvidence.ts'

/** As many texts of every kind, and as long, as stated. */
const write = (framework: string, count: number, length: number): WrittenTexts => {
  const texts = Array.from({ length: count }, () => 'x'.repeat(length))
  return { framework, strengths: texts, avoidWhen: texts, pitfalls: texts }
}

describe('as much is written about one framework as about another', () => {
  test('up to 1.4 times as much', () => {
    const gate = auditEvenness([write('django', 5, 100), write('flask', 5, 140)])
    expect(gate).toMatchObject({ id: 'evenness', status: 'passed' })
    expect(gate.kinds[0]).toEqual({
      kind: 'strengths',
      frameworks: [
        { framework: 'django', count: 5, length: 500 },
        { framework: 'flask', count: 5, length: 700 },
      ],
      countRatio: 1,
      lengthRatio: 1.4,
    })
    expect(gate.worstRatio).toBe(1.4)
  })

  test('not longer than that', () => {
    const gate = auditEvenness([write('django', 5, 100), write('flask', 5, 141)])
    expect(gate.status).toBe('failed')
  })

  test('not in more texts than that, though they are as long together', () => {
    const gate = auditEvenness([write('django', 3, 100), write('flask', 5, 60)])
    expect(gate.status).toBe('failed')
    expect(gate.kinds[0]).toMatchObject({ countRatio: 5 / 3, lengthRatio: 1 })
  })

  test('in each kind by itself', () => {
    const flask = { ...write('flask', 5, 100), pitfalls: [] }
    const gate = auditEvenness([write('django', 5, 100), flask])
    expect(gate.status).toBe('failed')
    expect(gate.kinds.map(({ countRatio }) => countRatio)).toEqual([1, 1, null])
    expect(gate.worstRatio).toBe(null)
  })

  test('in each kind by itself, though there is something of all of them', () => {
    const flask = { ...write('flask', 5, 100), pitfalls: write('flask', 3, 100).pitfalls }
    const gate = auditEvenness([write('django', 5, 100), flask])
    expect(gate).toMatchObject({ status: 'failed', worstRatio: 5 / 3 })
  })

  test('of somebody: nothing at all, or one framework alone, is not even', () => {
    expect(auditEvenness([])).toMatchObject({ status: 'failed', worstRatio: null })
    expect(auditEvenness([write('django', 5, 100)])).toMatchObject({ status: 'failed' })
    expect(auditEvenness([]).kinds[0]).toEqual({
      ...{ kind: 'strengths', frameworks: [] },
      ...{ countRatio: null, lengthRatio: null },
    })
    const none = [write('django', 0, 0), write('flask', 0, 0)]
    expect(auditEvenness(none)).toMatchObject({ status: 'failed', worstRatio: null })
  })
})

describe('what is compared', () => {
  const dataset = buildDataset({ frameworks: { django: {}, flask: {} }, questions: {} })
  const day = { source: 'made-up', checkedOn: '2026-01-01' }
  const guide = buildGuide({
    strengths: [{ text: 'Yes.', ...day }],
    avoidWhen: [{ text: 'No.', ...day }],
  })

  test('is the text of strengths, of reasons against, and of all pitfalls that concern it', () => {
    const pitfalls = [
      {
        ...{ id: 'both', frameworks: ['django', 'flask'], when: [], ...day },
        ...{ title: 'Trap', happens: 'It hurts.', remedy: 'Do not.' },
      },
      {
        ...{ id: 'own', frameworks: ['flask'], when: [], ...day },
        ...{ title: 'Hole', happens: 'You fall.', remedy: 'Look.' },
      },
    ]
    const evidence = buildEvidence({ guides: { django: guide, flask: guide } })
    const [both, own] = ['Trap It hurts. Do not.', 'Hole You fall. Look.']
    const texts = { strengths: ['Yes.'], avoidWhen: ['No.'] }
    expect(toWrittenTexts({ ...dataset, pitfalls }, evidence)).toEqual([
      { framework: 'django', ...texts, pitfalls: [both] },
      { framework: 'flask', ...texts, pitfalls: [both, own] },
    ])
  })

  test('is all there: a framework without a guide is our mistake', () => {
    const evidence = buildEvidence({ guides: { django: guide } })
    expect(() => toWrittenTexts(dataset, evidence)).toThrow('There is no guide to flask')
  })
})
