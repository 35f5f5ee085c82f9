import { describe, expect, it } from 'vitest'
import { readHostAnswers } from '#link/readHostAnswers.ts'
import { readHostSettings } from '#link/readHostSettings.ts'
import { toToken } from '#link/toToken.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const known = {
  questions: linkQuestions,
  useCases: [{ id: 'shop', answers: { size: 'small', speed: 'fast' } }],
  frameworks: [],
  criteria: [],
}
const read = (said: Readonly<Record<string, string>>) =>
  readHostSettings(known, new Map(Object.entries(said)), readHostAnswers)
const NOTHING = {
  answers: {},
  locked: {},
  questions: null,
  place: null,
  resultAs: 'inline',
  unread: [],
}
const chosen = { kind: 'chosen', importance: 'normal', isAssumed: false }

describe('what a page around the wizard says', () => {
  it('may be nothing', () => {
    expect(read({})).toEqual(NOTHING)
    expect(read({ answers: '', preset: ' ', questions: ',', locked: '', result: '' })).toEqual(
      NOTHING,
    )
  })

  it('counts without its answers where these cannot be read, and they are listed', () => {
    const said = new Map([
      ['preset', 'shop'],
      ['questions', 'speed'],
      ['answers', 'size=large'],
      ['locked', 'colour=red'],
    ])
    expect(readHostSettings(known, said, null)).toEqual({
      ...read({ preset: 'shop', questions: 'speed' }),
      unread: ['answers="size=large"', 'locked="colour=red"'],
    })
  })

  it('can begin with the usual answers of a typical project, and change some', () => {
    expect(read({ preset: 'shop', answers: 'size=large~important' }).answers).toEqual({
      size: { ...chosen, option: 'large', importance: 'important' },
      speed: { ...chosen, option: 'fast', isAssumed: true },
    })
  })

  it.each([
    ['with commas', 'size=large,speed=fast'],
    ['with commas and spaces', ' size=large , speed=fast '],
    ['as in an address', 'size=large&speed=fast'],
    ['as an address', 'https://example.org/?size=large&speed=fast'],
    ['as a token', toToken(linkQuestions, toAnswers({ size: 'large', speed: 'fast' }))],
    [
      'as a link',
      `https://example.org/#a=${toToken(linkQuestions, toAnswers({ size: 'large', speed: 'fast' }))}`,
    ],
  ])('can give answers %s', (_, answers) => {
    expect(read({ answers })).toEqual({
      ...NOTHING,
      answers: { size: { ...chosen, option: 'large' }, speed: { ...chosen, option: 'fast' } },
    })
  })

  it('can say where to begin', () => {
    const token = toToken(linkQuestions, toAnswers({ size: 'large' }))
    expect(read({ answers: `a=${token}&s=result` }).place).toEqual({ kind: 'result' })
  })

  it('sets answers of its own, which say so and are not assumed', () => {
    expect(read({ locked: 'size=large~must' }).locked).toEqual({
      size: { ...chosen, option: 'large', importance: 'must', isSetBySite: true },
    })
  })

  it('asks some questions, in its order, each once', () => {
    expect(read({ questions: 'speed, size speed' }).questions).toEqual(['speed', 'size'])
  })

  it.each([
    ['a typical project that there is not', { preset: 'bakery' }, 'preset="bakery"'],
    ['a question that there is not', { questions: 'colour' }, 'questions="colour"'],
    ['an option that there is not', { answers: 'size=huge' }, 'answers="size=huge"'],
    ['a damaged token', { answers: '1.aab.zz' }, 'answers="1.aab.zz"'],
    ['no answer at all', { answers: 'hello' }, 'answers="hello"'],
    ['an answer that sets nothing', { locked: 'size=not-sure' }, 'locked="size"'],
    ['another way to show the result', { result: 'popup' }, 'result="popup"'],
    [
      'more than anybody writes',
      { questions: 'x'.repeat(3_000) },
      `questions="${'x'.repeat(80)}…"`,
    ],
  ] as const)('is told that it says %s, and nothing is guessed', (_, said, unread) => {
    expect(read(said)).toEqual({ ...NOTHING, unread: [unread] })
  })

  it('does not say that another page has set an answer', () => {
    const set = { ...chosen, option: 'large', isSetBySite: true } as const
    const token = toToken(linkQuestions, { size: { ...set, kind: 'chosen', importance: 'normal' } })
    expect(read({ answers: token }).answers).toEqual({ size: { ...chosen, option: 'large' } })
  })

  it('is told that a link to other levels is not shown as it was', () => {
    const token = toToken(linkQuestions, toAnswers({ size: 'large' }))
    const { answers, unread } = read({ answers: `#a=${token}&o=django.admin.2.xx` })
    expect(answers).toEqual({ size: { ...chosen, option: 'large' } })
    expect(unread).toEqual(['answers="o=…"'])
  })

  it('still counts where something else means nothing', () => {
    expect(read({ questions: 'colour,size', answers: 'size=large,size=small' })).toEqual({
      ...NOTHING,
      answers: { size: { ...chosen, option: 'large' } },
      questions: ['size'],
      unread: ['answers="size=small"', 'questions="colour"'],
    })
  })
})
