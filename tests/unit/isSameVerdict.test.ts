import { expect, test } from 'vitest'
import { isSameVerdict } from '#engine/verdict/isSameVerdict.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'

const pick = (framework: number): Verdict => ({ kind: 'pick', framework })
const tie = (...frameworks: readonly number[]): Verdict => ({ kind: 'tie', frameworks })
const NONE: Verdict = { kind: 'none' }
const OPEN: Verdict = { kind: 'open' }

test('the same pick, or a tie of the same frameworks, is the same verdict', () => {
  expect(isSameVerdict(pick(1), pick(1))).toBe(true)
  expect(isSameVerdict(tie(0, 2), tie(0, 2))).toBe(true)
})

test('another pick, or a tie with one other, one more or one less, is another verdict', () => {
  expect(isSameVerdict(pick(1), pick(2))).toBe(false)
  expect(isSameVerdict(tie(0, 1), tie(0, 2))).toBe(false)
  expect(isSameVerdict(tie(0, 1), tie(0, 1, 2))).toBe(false)
  expect(isSameVerdict(tie(0, 1, 2), tie(0, 1))).toBe(false)
})

test('nobody left and nothing to go on are different verdicts, though nobody leads in either', () => {
  expect(isSameVerdict(NONE, OPEN)).toBe(false)
  expect(isSameVerdict(NONE, NONE)).toBe(true)
  expect(isSameVerdict(OPEN, pick(0))).toBe(false)
})
