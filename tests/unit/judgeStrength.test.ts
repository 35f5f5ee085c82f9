import { expect, test } from 'vitest'
import { judgeStrength, type StrengthEvidence } from '#engine/firmness/judgeStrength.ts'

/** Everything at the edge of clear: one step less of anything must show. */
const judge = (evidence: Partial<StrengthEvidence>) =>
  judgeStrength({
    weightings: { kept: 9_000, samples: 10_000 },
    completions: { kept: 800, samples: 1_000 },
    isSettled: false,
    meritsAnswered: 4,
    isOutranked: false,
    isMove: false,
    ...evidence,
  })

const weightings = (kept: number) => ({ weightings: { kept, samples: 10_000 } })
const completions = (kept: number) => ({ completions: { kept, samples: 1_000 } })

test('nine of ten weightings, four of five completions and four merits are clear, exactly', () => {
  expect(judge({})).toBe('clear')
})

test('one weighting less than nine of ten is leaning', () => {
  expect(judge(weightings(8_999))).toBe('leaning')
})

test('65 of 100 weightings are leaning, and one less is too close to call', () => {
  expect(judge(weightings(6_500))).toBe('leaning')
  expect(judge(weightings(6_499))).toBe('too-close')
})

test('one completion less than four of five is leaning, unless the pick is settled', () => {
  expect(judge(completions(799))).toBe('leaning')
  expect(judge({ ...completions(0), isSettled: true })).toBe('clear')
})

test('fewer than four answers on merits are never more than leaning, however settled', () => {
  expect(judge({ meritsAnswered: 3, isSettled: true, ...weightings(10_000) })).toBe('leaning')
})

test('being settled does not make a close pick firm', () => {
  expect(judge({ isSettled: true, ...weightings(6_499) })).toBe('too-close')
})

test('no pick is a clear choice beside an alternative that outranks it', () => {
  expect(judge({ isOutranked: true })).toBe('leaning')
})

test('what code that stays would have to be moved to is no clear choice', () => {
  expect(judge({ isMove: true })).toBe('leaning')
})
