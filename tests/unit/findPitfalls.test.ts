import { describe, expect, it } from 'vitest'
import { findPitfalls } from '#engine/advice/findPitfalls.ts'
import type { Pitfall } from '#schema/pitfall.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const words = { title: 'T', happens: 'H', remedy: 'R', source: 's', checkedOn: '2026-11-25' }
const pitfalls: readonly Pitfall[] = [
  {
    id: 'slow-start',
    frameworks: ['heavy'],
    when: [{ place: ['function', 'device'], size: ['small'] }, { hurry: ['yes'] }],
    ...words,
  },
  { id: 'magic', frameworks: ['heavy', 'light'], when: [{ team: ['new'] }], ...words },
]
const ids = (stated: Readonly<Record<string, string>>, framework = 'heavy') =>
  findPitfalls(pitfalls, toAnswers(stated), framework).map(({ id }) => id)

describe('a pitfall', () => {
  it('is named when every answer of one of its conditions is given', () => {
    expect(ids({ place: 'device', size: 'small' })).toEqual(['slow-start'])
    expect(ids({ place: 'device' })).toEqual([])
    expect(ids({ place: 'device', size: 'large' })).toEqual([])
    expect(ids({ hurry: 'yes', team: 'new' })).toEqual(['slow-start', 'magic'])
  })

  it('belongs to its frameworks only', () => {
    expect(ids({ hurry: 'yes', team: 'new' }, 'light')).toEqual(['magic'])
    expect(ids({ hurry: 'yes', team: 'new' }, 'other')).toEqual([])
  })

  it('is not guessed from what is open or does not matter', () => {
    expect(ids({ hurry: 'not-sure', team: 'no-preference' })).toEqual([])
  })
})
