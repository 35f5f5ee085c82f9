import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { decideVerdict } from '#engine/verdict/decideVerdict.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { DJANGO, FASTAPI, FLASK, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** The verdict on given scores; the answers only rule out. */
function judge(scores: readonly number[], stated: Readonly<Record<string, string>>) {
  const answered = toAnsweredRows(shop, toAnswers(stated))
  return decideVerdict(shop, answered, Int32Array.from(scores), findKnockOuts(shop, answered))
}

test('the framework with the most points is the pick', () => {
  expect(judge([3, 5, 4, 0], { staff: 'daily' })).toEqual({ kind: 'pick', framework: FLASK })
})

test('the least bad one is the pick even when everybody is below zero', () => {
  expect(judge([-9, -7, -2, 0], { staff: 'daily' })).toEqual({ kind: 'pick', framework: FASTAPI })
})

test('frameworks that are level at the top are a tie', () => {
  expect(judge([5, 3, 5, 0], { staff: 'daily' })).toEqual({
    kind: 'tie',
    frameworks: [DJANGO, FASTAPI],
  })
})

test('an alternative is never the pick, however many points it has', () => {
  expect(judge([3, 5, 4, 99], { staff: 'daily' })).toEqual({ kind: 'pick', framework: FLASK })
})

test('a framework that is ruled out is not the pick, however many points it has', () => {
  expect(judge([99, 5, 4, 0], { load: 'idle' })).toEqual({ kind: 'pick', framework: FLASK })
})

test('when every pick is ruled out nobody is left, even if an alternative is', () => {
  const answers = { staff: 'daily!!', load: 'idle' }
  expect(judge([1, 2, 3, 4], answers)).toEqual({ kind: 'none' })
})

test('with nothing answered there is nothing to go on, which is not a tie', () => {
  expect(judge([0, 0, 0, 0], { staff: 'not-sure', load: 'no-preference' })).toEqual({
    kind: 'open',
  })
})

test('answers that call for nothing and rule out nothing leave nothing to go on', () => {
  expect(judge([0, 0, 0, 0], { staff: 'never', load: 'ordinary' })).toEqual({ kind: 'open' })
  expect(judge([0, 0, 0, 0], { staff: 'never', load: 'many-wait' }).kind).toBe('tie')
})
