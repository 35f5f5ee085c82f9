import { describe, expect, test } from 'vitest'
import { auditPersonas } from '#audit/auditPersonas.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Persona } from '#schema/persona.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { buildPersona } from '#tests/fixtures/buildEvidence.ts'

const model = compileModel(
  buildDataset({
    frameworks: {
      django: { admin: 4, sockets: 1 },
      flask: { admin: 1, sockets: 2 },
      tornado: { admin: 0, sockets: 4 },
    },
    alternatives: ['tornado'],
    questions: {
      staff: {
        options: {
          daily: { needs: { admin: 3 } },
          huge: { requires: { admin: 4, sockets: 4 } },
          weekly: { needs: { admin: 2 } },
          yearly: { needs: { admin: 1 } },
          online: { requires: { sockets: 4 } },
          some: { requires: { admin: 1 } },
        },
      },
      load: { options: { live: { needs: { sockets: 3 } }, ordinary: {} } },
    },
  }),
)

const daily = { answers: { staff: 'daily' } }
const live = { answers: { load: 'live' } }
const disagreement = { pick: 'django', because: 'It is right all the same.' }

function outcomeOf(stated: Partial<Persona> & Pick<Persona, 'answers'>) {
  const gate = auditPersonas(model, [buildPersona(stated)])
  return { status: gate.status, outcome: gate.personas[0]?.outcome }
}

describe('a published situation', () => {
  test('agrees when the pick is among those accepted', () => {
    expect(outcomeOf({ ...daily, accepted: ['flask', 'django'] })).toEqual({
      status: 'passed',
      outcome: 'agrees',
    })
  })

  test('agrees when an accepted alternative is named as better', () => {
    expect(outcomeOf({ ...live, accepted: ['tornado'] })).toEqual({
      status: 'passed',
      outcome: 'agrees',
    })
  })

  test('agrees when an accepted alternative is named as worth a look', () => {
    // Django 2 - 3, Tornado -2 + 6: behind only where the first weighs more than twice the second.
    const stated = { answers: { staff: 'yearly', load: 'live' }, accepted: ['tornado'] }
    const [persona] = auditPersonas(model, [buildPersona(stated)]).personas
    expect(persona).toMatchObject({
      outcome: 'agrees',
      alternatives: [{ framework: 'tornado', standing: 'worth-a-look' }],
    })
  })

  test.each([
    // Django 4 - 3, Tornado -4 + 6: which is ahead hangs on the weights.
    ['close', { staff: 'weekly', load: 'live' }],
    ['left', { staff: 'online' }],
  ])('does not agree because an accepted alternative is named as %s', (standing, answers) => {
    const gate = auditPersonas(model, [buildPersona({ answers, accepted: ['tornado'] })])
    expect(gate.personas[0]).toMatchObject({
      outcome: 'outside',
      alternatives: [{ framework: 'tornado', standing }],
    })
  })

  test('does not agree because another alternative is named', () => {
    expect(outcomeOf({ ...live, accepted: ['django'] })).toEqual({
      status: 'failed',
      outcome: 'outside',
    })
  })

  test('that is answered otherwise needs a reason for that very pick', () => {
    const stated = { ...daily, accepted: ['flask'], reasonableToday: ['django', 'tornado'] }
    expect(outcomeOf(stated).outcome).toBe('outside')
    expect(outcomeOf({ ...stated, disagreement }).outcome).toBe('explained')
    expect(
      outcomeOf({ ...stated, disagreement: { ...disagreement, pick: 'tornado' } }).outcome,
    ).toBe('outside')
  })

  test('is explained only where the material calls the pick a sound choice today', () => {
    const stated = { ...daily, accepted: ['flask'], disagreement }
    expect(outcomeOf({ ...stated, reasonableToday: ['flask', 'tornado'] }).outcome).toBe('outside')
  })

  test('that agrees may not carry a reason for disagreeing', () => {
    expect(outcomeOf({ ...daily, disagreement }).outcome).toBe('outside')
  })

  test('that leaves nobody, or a tie, is outside', () => {
    expect(outcomeOf({ answers: { staff: 'huge' } }).outcome).toBe('outside')
    expect(outcomeOf({ answers: { staff: 'some' } }).outcome).toBe('outside')
  })

  test('is reported with its whole ranking', () => {
    const [persona] = auditPersonas(model, [buildPersona(daily)]).personas
    expect(persona).toMatchObject({
      persona: 'made-up',
      accepted: ['django'],
      picks: ['django'],
      strength: 'leaning',
      ranking: [
        { framework: 'django', points: 6 },
        { framework: 'flask', points: -3 },
        { framework: 'tornado', points: -6 },
      ],
    })
  })
})

test('whether the material calls the pick a sound choice today is told apart from acceptance', () => {
  const outcomes = [['django'], ['flask'], []].map((reasonableToday) => {
    const [persona] = auditPersonas(model, [buildPersona({ ...daily, reasonableToday })]).personas
    return [persona?.isPickAccepted, persona?.isReasonableToday]
  })
  expect(outcomes).toEqual([
    [true, true],
    [true, false],
    [true, false],
  ])
})

test('where there is no pick, none is accepted or reasonable, and nothing is firm', () => {
  const accepted = ['django', 'flask', 'tornado']
  const stated = { accepted, reasonableToday: accepted }
  const nobody = { answers: { staff: 'huge' }, ...stated }
  const level = { answers: { staff: 'some' }, ...stated }
  for (const persona of auditPersonas(model, [nobody, level].map(buildPersona)).personas) {
    expect(persona).toMatchObject({
      ...{ isPickAccepted: false, isReasonableToday: false, outcome: 'outside' },
    })
  }
  const [one] = auditPersonas(model, [buildPersona(nobody)]).personas
  expect(one).toMatchObject({ picks: [], strength: null })
})

test('21 of 25 must agree; 20 are too few, whatever the reasons', () => {
  const agreeing = buildPersona(daily)
  const explained = buildPersona({
    ...daily,
    accepted: ['flask'],
    reasonableToday: ['django'],
    disagreement,
  })
  const list = (agree: number, others: number) => [
    ...Array.from({ length: agree }, () => agreeing),
    ...Array.from({ length: others }, () => explained),
  ]
  expect(auditPersonas(model, list(21, 4))).toMatchObject({
    id: 'personas',
    status: 'passed',
    agreeing: 21,
    of: 25,
  })
  expect(auditPersonas(model, list(20, 5))).toMatchObject({
    status: 'failed',
    agreeing: 20,
    of: 25,
  })
})

test('those that agree by an alternative named beside the pick are not counted as picks', () => {
  const gate = auditPersonas(model, [
    buildPersona(daily),
    buildPersona({ ...live, accepted: ['tornado'] }),
  ])
  expect(gate).toMatchObject({ agreeing: 2, pickAccepted: 1, of: 2 })
  expect(gate.personas.map(({ isPickAccepted }) => isPickAccepted)).toEqual([true, false])
})

test('no situation at all is no agreement', () => {
  expect(auditPersonas(model, [])).toMatchObject({ status: 'failed', of: 0 })
})

test('one situation that is outside breaks the gate, however many agree', () => {
  const outside = buildPersona({ ...daily, accepted: ['flask'] })
  const list = [...Array.from({ length: 24 }, () => buildPersona(daily)), outside]
  expect(auditPersonas(model, list)).toMatchObject({ status: 'failed', agreeing: 24, of: 25 })
})
