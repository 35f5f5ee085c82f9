import { describe, expect, test } from 'vitest'
import { auditPersonas } from '#audit/auditPersonas.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Persona } from '#schema/persona.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { buildPersona } from '#tests/fixtures/buildEvidence.ts'
import { screensOrSockets } from '#tests/fixtures/screensOrSockets.ts'

const { staff, load } = screensOrSockets.questions
const huge = { requires: { admin: 4, sockets: 4 } }
const model = compileModel(
  buildDataset({
    ...screensOrSockets,
    questions: { staff: { options: { ...staff.options, huge } }, load },
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
    expect(outcomeOf({ answers: { load: 'ordinary' } }).outcome).toBe('outside')
  })

  test('is reported with its whole ranking', () => {
    const [persona] = auditPersonas(model, [buildPersona(daily)]).personas
    expect(persona).toMatchObject({
      persona: 'made-up',
      picks: ['django'],
      ranking: [
        { framework: 'django', points: 2 },
        { framework: 'flask', points: -1 },
        { framework: 'tornado', points: -2 },
      ],
    })
  })
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
