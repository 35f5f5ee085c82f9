import { describe, expect, it } from 'vitest'
import { type Decision, decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toFirmnessSentences } from '#report/toFirmnessSentences.ts'
import { toWeightingOutcomes } from '#report/toWeightingOutcomes.ts'
import { english } from '#tests/fixtures/english.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { dataset } = real
const model = compileModel(dataset)
const columnOf = (id: string) => dataset.frameworks.findIndex((one) => one.id === id)
const leaning = decide(model, toAnswers(situations.leaning))
const say = (decision: Decision) => toFirmnessSentences(dataset, english, decision).join(' ')

/** A decision with FastAPI as the pick, and so many of 1,000 weightings for whom they are stated. */
function counting(counts: Readonly<Record<string, number>>): Decision {
  const ahead = new Int32Array(dataset.frameworks.length)
  for (const [id, count] of Object.entries(counts)) ahead[columnOf(id)] = count
  return { ...leaning, weightings: { samples: 1_000, seed: 1, ahead } }
}

describe('how firm a result is, in words', () => {
  it('says in how many of the weightings each framework comes first', () => {
    expect(say(counting({ fastapi: 950, django: 50 }))).toBe(
      'Weighed otherwise, FastAPI stays first in about 19 of 20 cases. Django comes first in the rest.',
    )
    expect(say(counting({ fastapi: 600, django: 380, flask: 20 }))).toBe(
      'Weighed otherwise, FastAPI stays first in about 6 of 10 cases. Django comes first in about 4 of 10. Flask comes first in hardly any.',
    )
  })

  it('puts the pick first also where another comes first more often', () => {
    expect(say(counting({ fastapi: 400, django: 600 }))).toMatch(/FastAPI .* 4 of 10.* Django/)
  })

  it('mentions that the first are level where that is more than hardly ever', () => {
    expect(say(counting({ fastapi: 700, django: 200 }))).toContain('In about 1 of 10 the first')
    expect(say(counting({ fastapi: 790, django: 200 }))).not.toContain('level')
    expect(say(counting({ fastapi: 990 }))).toContain('In the rest the first are level.')
  })

  it('says nearly every case of all that were drawn, for more could be drawn', () => {
    expect(say(counting({ fastapi: 1_000 }))).toBe(
      'Weighed otherwise, FastAPI stays first in nearly every case.',
    )
  })

  it('mentions an alternative that would outrank the picks', () => {
    expect(say(counting({ fastapi: 1_000, pyramid: 300 }))).toContain(
      'Pyramid, which is weighed too, would outrank all of them in about 3 of 10.',
    )
  })

  it('says that a tie stays one', () => {
    expect(say(decide(model, toAnswers(situations.tie)))).toBe(
      'Weighed otherwise, the first stay level every time.',
    )
  })

  it('says that a pick is unshakable, or the only one left', () => {
    expect(say(decide(model, toAnswers(situations.clearPick)))).toBe(
      'Django stays first of the three even if each answer counts for half or twice as much.',
    )
    const alone = { content: 'editors-publish!!', 'slow-work': 'many-wait' }
    const decision = decide(model, toAnswers(alone))
    expect(decision.standings.filter(({ ruledOutBy }) => ruledOutBy.length === 0).length).toBe(1)
    expect(say(decision)).toContain('the only one of the three that is left')
  })

  it('has nothing to say where nobody leads', () => {
    expect(say(decide(model, toAnswers(situations.nobodyLeft)))).toBe('')
    expect(say(decide(model, {}))).toBe('')
  })
})

it('the figures behind the words add up to all that were drawn', () => {
  for (const stated of Object.values(situations)) {
    const decision = decide(model, toAnswers(stated))
    const sum = toWeightingOutcomes(decision).reduce((total, { count }) => total + count, 0)
    expect(sum).toBe(10_000)
  }
})
