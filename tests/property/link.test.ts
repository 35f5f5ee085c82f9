import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { readLink } from '#link/readLink.ts'
import { readToken } from '#link/readToken.ts'
import { toFragment } from '#link/toFragment.ts'
import { toToken } from '#link/toToken.ts'
import { toResultLink } from '#report/toResultLink.ts'
import type { Answer, Answers } from '#schema/answer.ts'
import type { Question } from '#schema/question.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { questions, useCases, version } = real.dataset
const AT_RESULT = {
  place: { kind: 'result' },
  levelToken: null,
  mode: 'quick',
  datasetVersion: version,
  isUnconfirmed: false,
  draft: null,
} as const
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789.-~'
const TOKENS = [situations.clearPick, situations.nobodyLeft, situations.tie]
  .map(toAnswers)
  .map((answers) => toToken(questions, answers))
const LONGEST = toToken(questions, toAnswers(allAnswered()))

function allAnswered(): Record<string, string> {
  return Object.fromEntries(questions.map(({ id, options }) => [id, `${options[0]?.id}!!`]))
}

/** Every answer that a link can hold to one question. */
function toEveryAnswer({ options }: Question): Answer[] {
  const chosen = options.flatMap(({ id: option }): Answer[] => [
    { kind: 'chosen', option, importance: 'normal', isAssumed: true },
    { kind: 'chosen', option, importance: 'must', isAssumed: false, isSetBySite: true },
    ...(['normal', 'important', 'must'] as const).map(
      (importance): Answer => ({ kind: 'chosen', option, importance, isAssumed: false }),
    ),
  ])
  return [...chosen, { kind: 'open' }, { kind: 'closed' }]
}

const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      questions.map((question) => [question.id, fc.constantFrom(...toEveryAnswer(question))]),
    ),
    { requiredKeys: [] },
  )
  .map((answers) => Object.fromEntries(Object.entries(answers)) as Answers)

/** What a slip must not lead to: a whole token with other answers than the sender's. */
function expectNoSilentChange(token: string, changed: string): void {
  if (changed === token) return
  const read = readToken(questions, changed)
  if (read.kind === 'intact') throw new Error(`${changed} passes for a whole token, from ${token}`)
}

describe('answers survive a link', () => {
  it.each(questions)('every answer to $id comes back', (question) => {
    for (const answer of toEveryAnswer(question)) {
      const answers = { [question.id]: answer }
      const read = readToken(questions, toToken(questions, answers))
      expect(read).toEqual({ kind: 'intact', answers, dropped: [], replaced: [] })
    }
  })

  it('any set of answers comes back through a whole address', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const token = toToken(questions, answers)
        const fragment = toFragment({ ...AT_RESULT, token })
        const { read } = readLink(real.dataset, `https://example.org/#${fragment}`)
        expect(read).toEqual({ kind: 'intact', answers, dropped: [], replaced: [] })
      }),
    )
  })

  it('equal answers make equal tokens', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse())
        expect(toToken(questions, turned)).toBe(toToken(questions, answers))
      }),
    )
  })

  it.each(useCases)('the usual answers of $id fit into a link', ({ answers }) => {
    expect(toToken(questions, toAnswers(answers)).length).toBeLessThan(120)
  })

  it('the longest link of today is far from too long', () => {
    expect(LONGEST.length).toBeLessThan(200)
  })
})

describe.each([...TOKENS, LONGEST])('a slip never passes for a whole link: %s', (token) => {
  it('one changed character', () => {
    for (let at = 0; at < token.length; at++) {
      for (const character of ALPHABET) {
        expectNoSilentChange(token, token.slice(0, at) + character + token.slice(at + 1))
      }
    }
  })

  it('two neighbours swapped', () => {
    for (let at = 0; at + 1 < token.length; at++) {
      const swapped = `${token[at + 1]}${token[at]}`
      expectNoSilentChange(token, token.slice(0, at) + swapped + token.slice(at + 2))
    }
  })

  it('cut off anywhere', () => {
    for (let length = 0; length < token.length; length++) {
      expectNoSilentChange(token, token.slice(0, length))
    }
  })

  it('cut off at its front', () => {
    for (let from = 1; from < token.length; from++) expectNoSilentChange(token, token.slice(from))
  })
})

describe('a whole address that is cut off', () => {
  const stated = toAnswers(situations.clearPick)
  const shared = {
    answers: stated,
    overrides: { flask: { admin: 4 } },
    decision: decide(compileModel(real.dataset), stated),
    site: 'https://example.org/docs/',
  }
  const model = compileModel(real.dataset)

  it.each(['fragment', 'query'] as const)('never leads to other answers: the %s', (form) => {
    const link = toResultLink(real.dataset, model, shared, form)
    expect(readLink(real.dataset, link).read).toMatchObject({ kind: 'intact', answers: stated })
    for (let length = 0; length < link.length; length++) {
      const { read, levels } = readLink(real.dataset, link.slice(0, length))
      if (read.kind === 'intact') expect(read.answers).toEqual(stated)
      if (!levels.isDamaged) expect([{}, shared.overrides]).toContainEqual(levels.overrides)
    }
  })

  it('with answers by name loses some, and lists what is cut in the middle', () => {
    const named = questions.map(({ id, options }) => `${id}=${options.at(-1)?.id}~important`)
    const link = `https://example.org/?${named.join('&')}`
    const whole = readLink(real.dataset, link).read
    if (whole.kind !== 'intact') throw new Error('The link is not read')
    for (let length = link.indexOf('=') + 1; length < link.length; length++) {
      const cut = link.slice(0, length)
      const { read } = readLink(real.dataset, cut)
      if (read.kind !== 'intact') continue
      const isOnBorder = /[a-z](~important)?$|&$/.test(cut) && read.dropped.length === 0
      const kept = Object.entries(read.answers)
      for (const [id, answer] of kept) {
        expect(answer).toMatchObject({ option: Object(whole.answers[id]).option })
      }
      expect(read.dropped.length > 0 || isOnBorder).toBe(true)
    }
  })
})

it.each(questions)('no answer to $id by name is the beginning of another', ({ options }) => {
  const ids = options.map(({ id }) => id)
  for (const id of ids) expect(ids.filter((other) => other.startsWith(id))).toEqual([id])
})
