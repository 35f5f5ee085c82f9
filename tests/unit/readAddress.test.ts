import { describe, expect, it } from 'vitest'
import { readAddress } from '#link/readAddress.ts'
import { toSharedLink } from '#link/toSharedLink.ts'
import { toToken } from '#link/toToken.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const answers = toAnswers({ size: 'large', speed: 'fast!' })
const token = toToken(linkQuestions, answers)
const useCases = [{ id: 'shop', answers: { size: 'small', speed: 'slow' } }]
const named = { questions: linkQuestions, useCases }
const read = (address: string) => readAddress(named, new URL(address))

describe('a shared result', () => {
  const link = {
    base: 'https://example.org/wizard/',
    pick: 'django',
    token,
    levelToken: null,
    datasetVersion: '2026-11-25',
  }

  it.each(['fragment', 'query'] as const)('is found again from its %s form', (form) => {
    expect(read(toSharedLink(link, form))).toMatchObject({
      token,
      levelToken: null,
      place: { kind: 'result' },
      datasetVersion: '2026-11-25',
      shared: { pick: 'django' },
    })
  })

  it('says so when nobody came first alone', () => {
    expect(toSharedLink({ ...link, pick: null })).toBe(
      `https://example.org/wizard/r/#a=${token}&d=2026-11-25`,
    )
    expect(read(toSharedLink({ ...link, pick: null })).shared).toEqual({ pick: null })
    expect(read('https://example.org/wizard/').shared).toBeNull()
  })

  it('carries levels of one’s own', () => {
    const address = toSharedLink({ ...link, levelToken: 'flask.admin.3.ab' })
    expect(read(address).levelToken).toBe('flask.admin.3.ab')
  })

  it('is an address that ends with its answers and the day of its facts', () => {
    expect(toSharedLink(link)).toBe(`https://example.org/wizard/r/django/#a=${token}&d=2026-11-25`)
    expect(toSharedLink({ ...link, levelToken: 'x' }, 'query')).toBe(
      `https://example.org/wizard/r/django/?a=${token}&o=x&d=2026-11-25`,
    )
  })

  it.each([
    ['/r/django/index.html', { pick: 'django' }],
    ['/r/index.html', { pick: null }],
    ['/r/django/more/', null],
    ['/our/django/', null],
    ['/r/django/x.html', null],
  ])('is told by its path: %s', (path, shared) => {
    expect(read(`https://example.org${path}#a=${token}`).shared).toEqual(shared)
  })

  it('keeps its answers out of what the server sees', () => {
    const { pathname, search } = new URL(toSharedLink(link))
    expect(`${pathname}${search}`).toBe('/wizard/r/django/')
  })

  it('is looked at elsewhere where the address says so', () => {
    expect(read(`${toSharedLink(link)}&s=overview`).place).toEqual({ kind: 'overview' })
  })

  it('without answers leads to no result', () => {
    expect(read('https://example.org/r/django/').place).toBeNull()
  })
})

describe('what stands after # comes before what stands in the query', () => {
  it('where both hold answers', () => {
    const other = toToken(linkQuestions, toAnswers({ size: 'small' }))
    expect(read(`https://example.org/?a=${other}#a=${token}`).token).toBe(token)
  })

  it('is decoded where it was encoded as a whole', () => {
    const whole = encodeURIComponent(`a=${token}&s=result`)
    for (const address of [`#${whole}`, `?${whole}`, `#?a=${token}&s=result`]) {
      const { token: found, place } = read(`https://example.org/r/django/${address}`)
      expect([found, place]).toEqual([token, { kind: 'result' }])
    }
  })

  it('where it holds only a place, the query holds the answers', () => {
    expect(read(`https://example.org/?a=${token}#s=result`).token).toBe(token)
  })
})

describe('answers written by name', () => {
  const written = (query: string) => read(`https://example.org/?${query}`).written
  const whole = (
    stated: Parameters<typeof toAnswers>[0],
    ...dropped: readonly (readonly [string, string])[]
  ) => ({
    kind: 'intact',
    answers: toAnswers(stated),
    dropped: dropped.map(([text, why]) => ({ text, why })),
    replaced: [],
  })

  it('are read with their importance', () => {
    expect(written('size=large&speed=fast~important')).toEqual(
      whole({ size: 'large', speed: 'fast!' }),
    )
    expect(written('size=large~normal&speed=fast~must')).toEqual(
      whole({ size: 'large', speed: 'fast!!' }),
    )
    expect(written('%73ize=large')).toEqual(whole({ size: 'large' }))
    for (const query of ['size=open&speed=closed', 'size=not-sure&speed=no-preference']) {
      expect(written(query)).toEqual(whole({ size: 'not-sure', speed: 'no-preference' }))
    }
  })

  it('are the usual ones of a use case where nothing else is said', () => {
    const { size } = toAnswers({ size: 'large' })
    const speed = { kind: 'chosen', option: 'slow', importance: 'normal', isAssumed: true }
    for (const query of ['use-case=shop&size=large', 'size=large&use-case=shop']) {
      expect(written(query)).toEqual({ ...whole({}), answers: { size, speed } })
    }
    expect(written('use-case=bank')).toEqual(whole({}, ['use-case=bank', 'unknown-question']))
  })

  it('may say where to be', () => {
    expect(read('https://example.org/?size=large&s=result&m=full&d=2026-11-25')).toMatchObject({
      place: { kind: 'result' },
      mode: 'full',
      written: { dropped: [] },
    })
    expect(read('https://example.org/?size=large&q=speed')).toMatchObject({
      place: { kind: 'question', question: 'speed' },
      written: { dropped: [] },
    })
    expect(read('https://example.org/#s=result').mode).toBe('quick')
  })

  it('list what means nothing', () => {
    expect(
      written('size=huge&colour=red&speed=fast~very&speed=fast~must~&speed=fast&print&&size'),
    ).toEqual(
      whole(
        { speed: 'fast' },
        ['size=huge', 'unknown-option'],
        ['colour=red', 'unknown-question'],
        ['speed=fast~very', 'unknown-option'],
        ['speed=fast~must~', 'unknown-option'],
        ['print', 'unknown-question'],
        ['size', 'unknown-option'],
      ),
    )
  })

  it('keep the first of two answers to a question', () => {
    expect(written('size=large&size=small')).toEqual(
      whole({ size: 'large' }, ['size=small', 'repeated']),
    )
  })

  it.each(['', 'from=newsletter', '__proto__=x&constructor=y', `from=${'a'.repeat(5_000)}`])(
    'are none in a query that names no question (%.30s)',
    (query) => {
      expect(written(query)).toBeNull()
    },
  )

  it('are not read where there is too much of them', () => {
    expect(written(`size=${'a'.repeat(5_000)}`)).toEqual({ kind: 'too-long', length: 5_006 })
  })

  it('count for nothing beside a token', () => {
    expect(read(`https://example.org/?size=small#a=${token}`).written).toBeNull()
  })
})
