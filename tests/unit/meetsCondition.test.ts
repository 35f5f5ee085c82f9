import { describe, expect, it } from 'vitest'
import { meetsCondition } from '#engine/advice/meetsCondition.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const conditions = [{ place: ['function', 'device'], size: ['small'] }, { hurry: ['yes'] }]
const meets = (stated: Readonly<Record<string, string>>) =>
  meetsCondition(toAnswers(stated), conditions)

describe('answers meet', () => {
  it('one of several conditions when they give all that it asks for', () => {
    expect(meets({ place: 'device', size: 'small' })).toBe(true)
    expect(meets({ place: 'device' })).toBe(false)
    expect(meets({ place: 'device', size: 'large' })).toBe(false)
    expect(meets({ hurry: 'yes' })).toBe(true)
  })

  it('no condition by what is open or does not matter', () => {
    expect(meets({})).toBe(false)
    expect(meets({ hurry: 'not-sure' })).toBe(false)
    expect(meets({ hurry: 'no-preference' })).toBe(false)
  })

  it('a condition whatever their importance', () => {
    expect(meets({ hurry: 'yes!!' })).toBe(true)
  })

  it('no condition where there is none', () => {
    expect(meetsCondition(toAnswers({ hurry: 'yes' }), [])).toBe(false)
  })

  it('nothing by keys that every object has', () => {
    expect(meetsCondition({}, [{ constructor: ['yes'] }])).toBe(false)
  })
})
