import { describe, expect, it } from 'vitest'
import { toCheck } from '#link/toCheck.ts'
import { toToken } from '#link/toToken.ts'
import type { Answers } from '#schema/answer.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** The part of the token between the version and the check. */
const pairsOf = (answers: Answers) => toToken(linkQuestions, answers).split('.')[1]

describe('the token of a link', () => {
  it('has a version, the answers and a check', () => {
    const token = toToken(linkQuestions, toAnswers({ size: 'large', speed: 'fast' }))
    expect(token).toBe(`1.aab-bbb.${toCheck('1.aab-bbb')}`)
  })

  it('says how much an answer matters', () => {
    expect(pairsOf(toAnswers({ size: 'large', speed: 'fast!', code: 'flask!!' }))).toBe(
      'aab-bbb~2-ccb~3',
    )
  })

  it('tells "not sure" from "doesn’t matter" and both from never touched', () => {
    expect(pairsOf(toAnswers({ size: 'not-sure', speed: 'no-preference' }))).toBe('aa0-bb9')
  })

  it('marks an assumed answer, until somebody says how much it matters', () => {
    const assumed = { kind: 'chosen', option: 'large', isAssumed: true } as const
    expect(pairsOf({ size: { ...assumed, importance: 'normal' } })).toBe('aab~0')
    expect(pairsOf({ size: { ...assumed, importance: 'important' } })).toBe('aab~2')
  })

  it('marks what a site has set, however much it matters', () => {
    const set = { kind: 'chosen', option: 'large', isAssumed: false, isSetBySite: true } as const
    expect(pairsOf({ size: { ...set, importance: 'normal' } })).toBe('aab~5')
    expect(pairsOf({ size: { ...set, importance: 'important' } })).toBe('aab~6')
    expect(pairsOf({ size: { ...set, importance: 'must' } })).toBe('aab~7')
  })

  it('is the same whatever the order in which the answers were given', () => {
    const there = toAnswers({ size: 'large', speed: 'fast', code: 'none' })
    const back = toAnswers({ code: 'none', speed: 'fast', size: 'large' })
    expect(toToken(linkQuestions, back)).toBe(toToken(linkQuestions, there))
  })

  it('leaves out what does not exist', () => {
    expect(pairsOf(toAnswers({ colour: 'red', size: 'huge', speed: 'fast' }))).toBe('bbb')
    expect(pairsOf(toAnswers({ toString: 'a', constructor: 'b' }))).toBe('')
  })

  it('of no answers is short and whole', () => {
    expect(toToken(linkQuestions, {})).toBe(`1..${toCheck('1.')}`)
  })
})

describe('the check of a token', () => {
  it('is the text as a number in base 37, modulo 1291, in two characters', () => {
    // 'a' = 97 and 'b' = 98: 97 x 37 + 98 = 3687 = 2 x 1291 + 1105, and 1105 = 30 x 36 + 25
    expect(toCheck('ab')).toBe('up')
    expect(toCheck('')).toBe('00')
    expect(toCheck('#')).toBe('0z')
  })
})
