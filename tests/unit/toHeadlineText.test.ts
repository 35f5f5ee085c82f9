import { describe, expect, it } from 'vitest'
import { type Decision, decide } from '#engine/decide.ts'
import type { Firmness } from '#engine/firmness/assessFirmness.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import { toHeadlineText } from '#report/toHeadlineText.ts'
import { english } from '#tests/fixtures/english.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { dataset } = real
const model = compileModel(dataset)
const columnOf = (id: string) => model.frameworkIds.indexOf(id)
const FASTAPI = columnOf('fastapi')
const answers = toAnswers(situations.leaning)
const decision = decide(model, answers)

/** FastAPI as the pick, with the evidence stated; the rest speaks for a clear choice. */
function firm(stated: Partial<Firmness>, more: Partial<Decision> = {}): Decision {
  const firmness: Firmness = {
    strength: 'leaning',
    weightings: { kept: 950, samples: 1_000, seed: 1 },
    completions: { kept: 900, samples: 1_000, seed: 1, leader: FASTAPI },
    isUnshakable: false,
    isSettled: false,
    isThin: false,
    isMove: false,
    ...stated,
  }
  return { ...decision, open: [1, 2, 3], alternatives: [], firmness, ...more }
}

const say = (of: Decision, given = answers) => toHeadlineText(dataset, english, of, given)
const leadOf = (stated: Partial<Firmness>, more: Partial<Decision> = {}) =>
  say(firm(stated, more))?.lead

describe('how firm a pick is, under its name', () => {
  it('says what keeps it from being a clear choice', () => {
    const few = { weightings: { kept: 700, samples: 1_000, seed: 1 } }
    const open = { completions: { kept: 600, samples: 1_000, seed: 1, leader: FASTAPI } }
    const pyramid = {
      alternatives: [{ framework: columnOf('pyramid'), standing: 'better' as const }],
    }
    expect(leadOf({ strength: 'clear' })).toBe('FastAPI is the clear choice.')
    expect(leadOf(few)).toBe('Your answers lean towards FastAPI.')
    expect(leadOf(open)).toBe('So far it is FastAPI.')
    expect(leadOf({ isThin: true })).toMatch(/^There is little to go on;/)
    expect(leadOf({}, pyramid)).toMatch(/^FastAPI comes first of the three, but Pyramid/)
    expect(leadOf({ strength: 'clear' }, pyramid)).toBe('FastAPI is the clear choice of the three.')
    expect(leadOf({ strength: 'too-close' })).toMatch(/^Too close to call; FastAPI/)
    expect(leadOf({ strength: 'too-close' }, pyramid)).toMatch(/between the three, and Pyramid/)
    expect(leadOf(few, pyramid)).toMatch(/^FastAPI comes first of the three, but Pyramid/)
    expect(leadOf({ isMove: true })).toMatch(/^FastAPI fits best, but code that stays/)
  })

  it('names the one to whom more of the ways to answer the rest lead, however few the answers', () => {
    const completions = { kept: 200, samples: 1_000, seed: 1, leader: columnOf('django') }
    const early = 'So far it is FastAPI, but more ways of answering the rest lead to Django.'
    expect(leadOf({ completions })).toBe(early)
    expect(leadOf({ completions, isThin: true })).toBe(early)
  })

  it('does not lean where no weighting leads elsewhere', () => {
    const open = { completions: { kept: 600, samples: 1_000, seed: 1, leader: FASTAPI } }
    const text = say(firm({ ...open, isUnshakable: true }))
    expect(text?.lead).toBe('So far it is FastAPI.')
    expect(text?.grounds).toEqual([
      'It stays first of the three even if each answer counts for half or twice as much.',
      '3 questions are open; about 6 of 10 ways to answer them keep this pick.',
    ])
  })

  it('says nothing of open questions where none is, and of weightings where answers are few', () => {
    expect(say(firm({ strength: 'clear' }, { open: [] }))?.grounds).toEqual([
      'Weighed otherwise, your answers still favour it in about 19 of 20 cases.',
    ])
    expect(say(firm({ isThin: true }))?.grounds).toEqual([
      '3 questions are open; about 9 of 10 ways to answer them keep this pick.',
    ])
    expect(say(firm({ isSettled: true }))?.grounds[1]).toBe(
      'The 3 open questions cannot change this at normal importance.',
    )
  })

  it('counts the usual answers that nobody has confirmed', () => {
    const [first] = Object.keys(answers)
    const given = { ...answers }
    const answer = given[first ?? '']
    if (answer?.kind !== 'chosen') throw new Error('The situation begins with a chosen answer.')
    given[first ?? ''] = { ...answer, isAssumed: true }
    const { length } = Object.values(given).filter(({ kind }) => kind === 'chosen')
    expect(say(firm({ strength: 'clear' }, { open: [] }), given)?.grounds[1]).toBe(
      `One of the ${length} answers is a usual one that nobody has confirmed.`,
    )
    const [useCase] = dataset.useCases
    if (!useCase) throw new Error('The dataset has use cases.')
    const usual = toAssumedAnswers(useCase)
    expect(say(decide(model, usual), usual)?.grounds.at(-1)).toBe(
      `All ${Object.keys(usual).length} answers are usual ones that nobody has confirmed.`,
    )
  })
})

describe('how firm a tie is', () => {
  it('says what can decide: another answer only while one is open', () => {
    const tie = { verdict: { kind: 'tie', frameworks: [0, 1] }, firmness: null } as const
    expect(say({ ...decision, ...tie, open: [1] })?.grounds[0]).toMatch(
      /One more answer, or a mark/,
    )
    expect(say({ ...decision, ...tie, open: [] })?.grounds[0]).not.toMatch(/more answer/)
  })
})

it('says nothing where nobody leads', () => {
  expect(say({ ...decision, verdict: { kind: 'none' }, firmness: null })).toBeNull()
})
