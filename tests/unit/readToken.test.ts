import { describe, expect, it } from 'vitest'
import { readToken } from '#link/readToken.ts'
import { toCheck } from '#link/toCheck.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const read = (token: string) => readToken(linkQuestions, token)
/** A token whose check agrees, whatever it says. */
const sealed = (body: string) => read(`${body}.${toCheck(body)}`)

describe('a token that is whole', () => {
  it('gives the answers back', () => {
    expect(sealed('1.aab~3-bb0-ccb~2')).toEqual({
      kind: 'intact',
      answers: toAnswers({ size: 'large!!', speed: 'not-sure', code: 'flask!' }),
      dropped: [],
      replaced: [],
    })
  })

  it('of no answers is intact and empty', () => {
    expect(sealed('1.')).toEqual({ kind: 'intact', answers: {}, dropped: [], replaced: [] })
  })

  it.each([
    ['a question that is gone', 'zza', 'unknown-question'],
    ['an option that is gone', 'aaz', 'unknown-option'],
    ['a mark that means nothing', 'aab~1', 'malformed'],
    ['an importance for "not sure"', 'aa0~2', 'malformed'],
    ['an importance for "doesn’t matter"', 'aa9~3', 'malformed'],
    ['a pair in capitals', 'AAB', 'malformed'],
    ['a pair that is empty', '', 'malformed'],
    ['a pair with a line end', 'aab\n', 'malformed'],
    ['a pair with something before it', 'xaab', 'malformed'],
    ['a pair with something after it', 'aabx', 'malformed'],
  ])('keeps the rest and lists %s', (_, text, why) => {
    expect(sealed(`1.${text}-bbb`)).toEqual({
      kind: 'intact',
      answers: toAnswers({ speed: 'fast' }),
      dropped: [{ text, why }],
      replaced: [],
    })
  })

  it('keeps the first of two answers to a question and lists the second', () => {
    expect(sealed('1.aab-aaa')).toEqual({
      kind: 'intact',
      answers: toAnswers({ size: 'large' }),
      dropped: [{ text: 'aaa', why: 'repeated' }],
      replaced: [],
    })
  })
})

describe('an option that is no longer asked', () => {
  const [size, speed, ...others] = linkQuestions
  if (!size || !speed) throw new Error('There are no questions')
  const options = speed.options.map((option) =>
    option.id === 'faster' ? { ...option, formerly: ['aac', 'zzb'] } : option,
  )
  const later = [size, { ...speed, options }, ...others]
  const readLater = (pairs: string) => readToken(later, `${pairs}.${toCheck(pairs)}`)

  it.each(['aac', 'zzb'])('gives way to the one in its place, and is listed: %s', (code) => {
    expect(readLater(`1.${code}~2`)).toEqual({
      kind: 'intact',
      answers: toAnswers({ speed: 'faster!' }),
      dropped: [],
      replaced: [`${code}~2`],
    })
  })

  it('does not take the place of another answer to the same question', () => {
    for (const token of ['1.bbb-aac', '1.aac-bbb'])
      expect(readLater(token)).toEqual({
        kind: 'intact',
        answers: toAnswers({ speed: 'fast' }),
        dropped: [{ text: 'aac', why: 'repeated' }],
        replaced: [],
      })
  })

  it('is unknown where nothing took its place', () => {
    expect(readLater('1.aad')).toMatchObject({ answers: {}, replaced: [] })
  })
})

describe('a token that is not whole', () => {
  it('is damaged and gives what can be read', () => {
    expect(read('1.aab-bbb.00')).toEqual({
      kind: 'damaged',
      answers: toAnswers({ size: 'large', speed: 'fast' }),
      dropped: [],
      replaced: [],
    })
  })

  it('is damaged when its check is cut off', () => {
    expect(read('1.aab-bb')).toEqual({
      kind: 'damaged',
      answers: toAnswers({ size: 'large' }),
      dropped: [{ text: 'bb', why: 'malformed' }],
      replaced: [],
    })
  })

  it.each([
    '',
    '1',
    '2-1.aab',
    'aab',
    '.aab',
    'x.aab',
    ' 1.aab',
    '-1.aab',
    '0.aab',
    '01.aab',
    '１.aab',
  ])('%j is none', (text) => {
    expect(read(text)).toEqual({ kind: 'unreadable' })
  })

  it.each([
    ['2.anything at all', '2'],
    ['2.', '2'],
    ['12.aab', '12'],
  ])('%j is of a version that this one does not know', (token, version) => {
    expect(read(token)).toEqual({ kind: 'newer', version })
  })
})

describe('a token that is too long', () => {
  it.each([2_049, 100_000, 1_000_000])('%i characters are not looked at', (length) => {
    const token = `1.${'aab-'.repeat(length / 4 + 1)}`.slice(0, length)
    expect(read(token)).toEqual({ kind: 'too-long', length })
  })

  it('2048 characters are', () => {
    expect(read(`1.${'-'.repeat(2_046)}`).kind).toBe('damaged')
  })
})
