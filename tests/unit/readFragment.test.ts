import { describe, expect, it } from 'vitest'
import { readFragment } from '#link/readFragment.ts'
import { toFragment } from '#link/toFragment.ts'

const TOKEN = '1.dab-in0-sca~2.mw'

describe('the part of an address after #', () => {
  it('says the answers, the place and the version of the data', () => {
    const made = {
      levelToken: null,
      mode: 'quick',
      datasetVersion: '2026-11-24',
      isUnconfirmed: false,
      draft: null,
    } as const
    const place = { kind: 'question', question: 'staff-screens' } as const
    expect(toFragment({ token: TOKEN, place, ...made })).toBe(
      `a=${TOKEN}&q=staff-screens&d=2026-11-24`,
    )
    expect(toFragment({ token: null, place: { kind: 'result' }, ...made })).toBe(
      's=result&d=2026-11-24',
    )
  })

  it.each([
    { kind: 'question', question: 'scope' },
    { kind: 'overview' },
    { kind: 'result' },
  ] as const)('comes back as it was: $kind', (place) => {
    for (const isUnconfirmed of [false, true]) {
      for (const mode of ['quick', 'full'] as const) {
        for (const levelToken of [null, 'django.orm.3.zz']) {
          for (const draft of [null, '0f3a-c2']) {
            const made = { datasetVersion: '2026-11-24', isUnconfirmed, draft }
            const address = { token: TOKEN, levelToken, place, mode, ...made }
            const fragment = toFragment(address)
            expect(readFragment(fragment)).toEqual(address)
            expect(readFragment(`#${fragment}`)).toEqual(address)
          }
        }
      }
    }
  })

  it('names a kept decision by an id and by nothing else', () => {
    expect(readFragment('k=0f3a').draft).toBe('0f3a')
    expect(readFragment('k=<b>').draft).toBeNull()
    expect(readFragment(`k=${'a'.repeat(65)}`).draft).toBeNull()
  })

  it('is read to its end when somebody fills it with dots', () => {
    const token = `${'.'.repeat(100_000)}x`
    expect(readFragment(`#a=${token}`).token).toBe(token)
  })

  it.each(['.', ',', ')', '>', '"', ').', '?!', '\u00A0', '\n'])('loses %j at its end', (trail) => {
    const place = { kind: 'result' }
    expect(readFragment(`#a=${TOKEN}${trail}`)).toMatchObject({ token: TOKEN, place: null })
    expect(readFragment(`#a=${TOKEN}&s=result${trail}`)).toMatchObject({ token: TOKEN, place })
  })

  it.each([
    ['once', '%7E'],
    ['twice', '%257E'],
  ])('may have been encoded %s on its way', (_, tilde) => {
    expect(readFragment(`#a=${TOKEN.replace('~', tilde)}`).token).toBe(TOKEN)
  })

  it('keeps what cannot be decoded as it stands', () => {
    expect(readFragment('#a=1.da%E0%A4%A').token).toBe('1.da%E0%A4%A')
  })

  it.each(['', '#', '#a=', '#a', '#q=', '#s=elsewhere', '#d=2026-11-24', '#hello', '#&&=&='])(
    '%j says neither answers nor place',
    (fragment) => {
      expect(readFragment(fragment)).toMatchObject({ token: null, place: null })
    },
  )

  it('keeps what stands in a value, be it = or #', () => {
    const place = { kind: 'question', question: 'a=b==#c' }
    expect(readFragment('q=a=b==#c')).toMatchObject({ place })
    expect(readFragment('#q=a=b==#c')).toMatchObject({ place })
  })

  it.each(['2026-01-09', '2026-09-10', '2026-10-01', '2026-11-29', '2026-12-30', '1999-12-31'])(
    'was made with the facts of %s',
    (day) => expect(readFragment(`#a=${TOKEN}&d=${day}`).datasetVersion).toBe(day),
  )

  it.each([
    'yesterday',
    '2026-00-01',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-1-1',
    '12026-01-01',
    '2026-01-011',
    '',
  ])('has no day of facts in %j', (day) => {
    expect(readFragment(`#a=${TOKEN}&d=${day}`).datasetVersion).toBeNull()
  })

  it.each(['__proto__', 'constructor', 'toString'])('has no use for %s', (key) => {
    expect(readFragment(`#${key}=1&q=${key}`)).toMatchObject({
      token: null,
      place: { kind: 'question', question: key },
    })
  })
})
