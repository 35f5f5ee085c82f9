import { describe, expect, test } from 'vitest'
import { auditPerturbation } from '#audit/auditPerturbation.ts'
import type { Dataset } from '#schema/dataset.ts'
import { buildDataset, type StatedDataset } from '#tests/fixtures/buildDataset.ts'
import { buildEvidence, buildPersona } from '#tests/fixtures/buildEvidence.ts'

const evidence = buildEvidence({
  personas: [
    buildPersona({ id: 'shop', answers: { staff: 'daily', load: 'live' } }),
    buildPersona({ id: 'office', answers: { staff: 'daily' } }),
  ],
})

const RATED = { level: 3, because: 'Level 3.', source: 'made-up', checkedOn: '' }

/** For the shop Django 3 x 1 - 2 x 1 = 1 against Flask 3 x 0 + 2 x 0 = 0; for the office 3 to 0. */
const stated: StatedDataset = {
  frameworks: { django: { admin: 3, sockets: 1 }, flask: { admin: 2, sockets: 2 } },
  questions: {
    staff: { options: { daily: { needs: { admin: 3 } }, never: {} } },
    load: { options: { live: { needs: { sockets: 2 } }, ordinary: {} } },
  },
}
const audit = (dataset: Dataset) => auditPerturbation(dataset, evidence)

describe('numbers of the dataset changed by one', () => {
  const toGate = () => audit(buildDataset(stated))

  test('are each level and each need, up and down within its scale', () => {
    // Four levels and a need of 2, two ways each; a need of 3 only downwards.
    expect(toGate()).toMatchObject({ id: 'perturbation', changes: 11, personas: 2 })
  })

  test('flip a situation when they change who leads', () => {
    const gate = toGate()
    const named = gate.cells.map(({ cell, flipped }) => [
      cell.kind === 'trait' ? cell.framework : cell.question,
      cell.criterion,
      flipped,
    ])
    expect(named).toEqual([
      // Django down to 2: -2 against 0, and 0 against 0.
      ['django', 'admin', ['shop', 'office']],
      // Flask up to 3: 1 against 3, and 3 against 3.
      ['flask', 'admin', ['shop', 'office']],
      // Django down to 0: 3 - 4 against 0.
      ['django', 'sockets', ['shop']],
      // Flask up to 3: 1 against 2.
      ['flask', 'sockets', ['shop']],
      // 2 x 1 - 2 x 1 against 0: a tie.
      ['staff', 'admin', ['shop']],
      // 3 x 1 - 3 x 1 against 0: a tie.
      ['load', 'sockets', ['shop']],
    ])
    expect(gate).toMatchObject({ flips: 8, share: 8 / 22, flippedPersonas: ['shop', 'office'] })
    expect(gate.cells[0]?.share).toBe(1)
  })

  test('pass with a source and a day each', () => {
    const gate = toGate()
    expect(gate.status).toBe('passed')
    expect(gate.cells.every(({ isSourced }) => isSourced)).toBe(true)
  })
})

describe('a number that matters and rests on nothing', () => {
  const frameworks = { ...stated.frameworks, flask: { admin: 2, sockets: 'unrated' as const } }
  const toGate = () => audit(buildDataset({ ...stated, frameworks }))

  test('breaks the gate', () => {
    expect(toGate().status).toBe('failed')
  })

  test('is the level itself, and every need that multiplies it', () => {
    const unsourced = toGate().cells.filter(({ isSourced }) => !isSourced)
    expect(unsourced.map(({ cell }) => [cell.kind, cell.criterion])).toEqual([
      ['trait', 'sockets'],
      ['need', 'sockets'],
    ])
  })

  test('is one that is not there at all', () => {
    const less = { ...stated.frameworks, flask: { admin: 2 } }
    const { cells } = audit(buildDataset({ ...stated, frameworks: less }))
    const unsourced = cells.filter(({ isSourced }) => !isSourced)
    expect(unsourced.map(({ cell }) => [cell.kind, cell.criterion])).toEqual([['need', 'sockets']])
  })

  test('is one without a day', () => {
    const dataset = buildDataset(stated)
    const undated = dataset.frameworks.map((framework) => ({
      ...framework,
      traits: { ...framework.traits, admin: { ...framework.traits.admin, ...RATED } },
    }))
    const { cells } = audit({ ...dataset, frameworks: undated })
    const unsourced = cells.filter(({ isSourced }) => !isSourced)
    expect(new Set(unsourced.map(({ cell }) => cell.criterion))).toEqual(new Set(['admin']))
  })

  test('is one whose source is not in the list', () => {
    const dataset = buildDataset(stated)
    expect(auditPerturbation(dataset, { ...evidence, sources: [] }).status).toBe('failed')
  })
})

test('a number that flips nobody may rest on nothing', () => {
  const frameworks = {
    django: { admin: 3, sockets: 1, spare: 'unrated' as const },
    flask: { admin: 2, sockets: 2, spare: 'unrated' as const },
  }
  expect(audit(buildDataset({ ...stated, frameworks })).status).toBe('passed')
})

test('only the situations that some change flips are named', () => {
  const sure = buildPersona({ id: 'sure', answers: { staff: 'never' } })
  const personas = [...evidence.personas, sure]
  const { flippedPersonas } = auditPerturbation(buildDataset(stated), { ...evidence, personas })
  expect(flippedPersonas).toEqual(['shop', 'office'])
})

test('a judgement is named as one', () => {
  const dataset = buildDataset(stated)
  const criteria = dataset.criteria.map((criterion) =>
    criterion.id === 'admin' ? { ...criterion, judgement: 'No document says.' } : criterion,
  )
  const judged = audit({ ...dataset, criteria }).cells.filter(({ isJudgement }) => isJudgement)
  expect(new Set(judged.map(({ cell }) => cell.criterion))).toEqual(new Set(['admin']))
})

test('an alternative that comes to lead is a flip, though the pick stays', () => {
  // Django 6, Tornado 6: level; one more for Tornado and it leads.
  const dataset = buildDataset({
    frameworks: { django: { admin: 4 }, flask: { admin: 0 }, tornado: { admin: 3 } },
    alternatives: ['tornado'],
    questions: { staff: { options: { daily: { needs: { admin: 3 } }, never: {} } } },
  })
  const flips = audit(dataset).cells.map(({ cell }) => cell.kind === 'trait' && cell.framework)
  expect(flips).toEqual(['django', 'tornado'])
})

test('at most 20 cells are listed', () => {
  const options = Object.fromEntries(
    Array.from({ length: 2 }, (_, index) => [`o${index}`, { needs: { admin: 1 } }]),
  )
  const questions = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [`question${index}`, { options }]),
  )
  const dataset = buildDataset({
    frameworks: { django: { admin: 3 }, flask: { admin: 2 } },
    questions,
  })
  const personas = Object.keys(questions).map((id) => buildPersona({ id, answers: { [id]: 'o0' } }))
  const { cells } = auditPerturbation(dataset, buildEvidence({ personas }))
  expect(cells).toHaveLength(20)
  expect(cells[0]?.flipped).toHaveLength(25)
})
