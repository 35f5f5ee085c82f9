import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { createDraw } from '#engine/firmness/createDraw.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { readFragment } from '#link/readFragment.ts'
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

describe('100,000 damaged and made-up links', () => {
  const draw = createDraw(20_261_128)
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T
  const PIECES = ['.', '-', '~', '%', '%25', '&', '=', '#', '?', '/r/', '/r/django/', 'a=', '&o=']
  const WORDS = ['__proto__', 'constructor', '\u202e', '\u0000', 'ü', ' ', '\n', 's=result']
  const DAMAGES = [
    (text: string) => text.slice(0, draw(text.length + 1)),
    (text: string) => text.slice(draw(text.length + 1)),
    (text: string) => encodeURIComponent(text),
    (text: string) => `${text}${pick(['.', ',', ')', '>', '"', '…', '&utm_source=x', '%20'])}`,
    (text: string) => splice(text, pick([...PIECES, ...WORDS])),
    (text: string) => splice(text, pick([...ALPHABET])),
    (text: string) => text.repeat(1 + draw(5)),
    (text: string) => [...text].reverse().join(''),
  ]
  const known = new Map(questions.map(({ id, options }) => [id, options.map((one) => one.id)]))

  function splice(text: string, piece: string): string {
    const at = draw(text.length + 1)
    return text.slice(0, at) + piece + text.slice(at + draw(3))
  }

  function makeUp(): string {
    const token = pick([...TOKENS, LONGEST])
    const query = `?${pick(questions).id}=${pick(pick(questions).options).id}~must`
    const text = pick([token, `https://example.org/r/django/#a=${token}&s=result`, query])
    const count = 1 + draw(3)
    return Array.from({ length: count }, () => pick(DAMAGES)).reduce((one, hurt) => hurt(one), text)
  }

  it('are read without an error, and only as answers that there are', () => {
    for (let run = 0; run < 100_000; run++) {
      const { read } = readLink(real.dataset, makeUp())
      if (!('answers' in read)) continue
      for (const [id, answer] of Object.entries(read.answers)) {
        const options = known.get(id)
        const isKnown = answer.kind !== 'chosen' || options?.includes(answer.option)
        if (!options || !isKnown) throw new Error(`${id} was read as ${JSON.stringify(answer)}`)
      }
    }
  })
})

describe('whatever stands in an address', () => {
  const codes = questions.map(({ code }) => code)
  const piece = fc.oneof(
    fc.constantFrom('1.', '.', '-', '~', '=', '&', '#', '%', '%25', '__proto__', 'constructor'),
    fc.constantFrom(...codes),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3_000 }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  )
  const known = new Set(questions.map(({ id }) => id))

  it('is read without an error, without a guess and without a trace', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort()
    fc.assert(
      fc.property(text, (anything) => {
        readFragment(anything)
        for (const link of [anything, `#a=${anything}`, `1.${anything}`]) {
          const { read } = readLink(real.dataset, link)
          if (!('answers' in read)) continue
          expect(Object.keys(read.answers).filter((id) => !known.has(id))).toEqual([])
          expect(Object.getPrototypeOf(read.answers)).toBe(Object.prototype)
        }
      }),
      { numRuns: 2_000 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  })
})
