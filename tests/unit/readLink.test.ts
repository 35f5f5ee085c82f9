import { describe, expect, it } from 'vitest'
import { readLink } from '#link/readLink.ts'
import { toToken } from '#link/toToken.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const answers = toAnswers({ size: 'large!!', speed: 'no-preference' })
const token = toToken(linkQuestions, answers)
const read = (link: string) =>
  readLink({ questions: linkQuestions, useCases: [], frameworks: [], criteria: [] }, link).read

describe('a pasted link', () => {
  it.each([
    ['a token alone', token],
    ['a token between spaces', `  ${token}\n`],
    ['the part after #', `#a=${token}&s=result`],
    ['that part without the #', `a=${token}`],
    ['a token after #', `#${token}`],
    ['a token at the end of a sentence', `${token}.`],
    ['a token in brackets', `#${token}).`],
    ['a whole address', `https://example.org/wizard/?from=mail#a=${token}&s=result&d=2026-11-24`],
    ['an address at the end of a sentence', `https://example.org/#a=${token}.`],
    ['an address in brackets', `https://example.org/#a=${token})`],
    ['an address that was encoded', `https://example.org/#a=${token.replace('~', '%7E')}`],
    [
      'an address with its answers in the query',
      `https://example.org/r/django/?a=${token}&d=2026-11-24`,
    ],
    ['such an address at the end of a sentence', `https://example.org/?a=${token}.`],
    ['an address that was encoded twice', `https://example.org/#a=${token.replace('~', '%257E')}`],
  ])('is read from %s', (_, link) => {
    expect(read(link)).toEqual({ kind: 'intact', answers, dropped: [], replaced: [] })
  })

  it.each([
    ['nothing', ''],
    ['an address without answers', 'https://example.org/'],
    ['an address with a place only', 'https://example.org/#s=result'],
    ['something else', 'hello'],
    ['a version that never was', '0.aab.mw'],
    ['a version that nobody writes so', '#a=01.aab.mw'],
  ])('has no answers in %s', (_, link) => {
    expect(read(link)).toEqual({ kind: 'unreadable' })
  })

  it('is too long when its token is', () => {
    expect(read(`https://example.org/#a=1.${'a'.repeat(2_047)}`)).toEqual({
      kind: 'too-long',
      length: 2_049,
    })
  })
})

describe('a pasted link with answers written by name', () => {
  it('is whole, with what means nothing left out', () => {
    expect(read('https://example.org/?size=large&speed=closed&colour=red')).toEqual({
      kind: 'intact',
      answers: toAnswers({ size: 'large', speed: 'no-preference' }),
      dropped: [{ text: 'colour=red', why: 'unknown-question' }],
      replaced: [],
    })
  })
})
