import { expect, test } from 'vitest'
import { isUnshakable } from '#engine/firmness/isUnshakable.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { DJANGO, FASTAPI, FLASK, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/** Whether no weighting of these answers can stop the pick from being ahead. */
function isFirm(stated: Readonly<Record<string, string>>, pick: number) {
  const answered = toAnsweredRows(shop, toAnswers(stated))
  return isUnshakable(shop, answered, pick, findKnockOuts(shop, answered))
}

test('a pick that leads on every answer stays ahead however they are weighed', () => {
  expect(isFirm({ staff: 'daily', code: 'django' }, DJANGO)).toBe(true)
})

test('a pick that some weighting makes level is not ahead however the answers are weighed', () => {
  // Against FastAPI 12 - -12 = 24 at half the weight, and -2 - 4 = -6 at double: 144 - 144 = 0.
  expect(isFirm({ staff: 'daily', load: 'many-wait' }, DJANGO)).toBe(false)
})

test('one more answer for the pick, or one that counts twice, makes up for it', () => {
  // 144 - 144 + 9 x 6 = 54, and 2 x 144 - 144 = 144.
  expect(isFirm({ staff: 'daily', load: 'many-wait', code: 'django' }, DJANGO)).toBe(true)
  expect(isFirm({ staff: 'daily!', load: 'many-wait' }, DJANGO)).toBe(true)
})

test('one rival that could catch up is enough', () => {
  // Ahead of Flask by 18 at half against 2 at double, level with FastAPI at best.
  expect(isFirm({ staff: 'daily', load: 'many-wait' }, FLASK)).toBe(false)
  expect(isFirm({ load: 'many-wait' }, FASTAPI)).toBe(true)
  expect(isFirm({ load: 'many-wait', code: 'django' }, FASTAPI)).toBe(false)
})

test('a rival that is ruled out, and an alternative, cannot catch up', () => {
  // "daily!!" rules out Flask and FastAPI; Pyramid is no pick.
  expect(isFirm({ staff: 'daily!!', load: 'many-wait' }, DJANGO)).toBe(true)
  expect(isFirm({ staff: 'daily!!', load: 'many-wait!' }, DJANGO)).toBe(true)
})

test('a pick that is level with a rival is not ahead', () => {
  expect(isFirm({ code: 'several' }, DJANGO)).toBe(false)
})
