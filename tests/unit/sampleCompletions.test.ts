import { expect, test } from 'vitest'
import { type Drawing, sampleCompletions } from '#engine/firmness/sampleCompletions.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { DJANGO, FASTAPI, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const [STAFF, LOAD, CODE] = [0, 1, 2]

const sample = (
  stated: Readonly<Record<string, string>>,
  open: readonly number[],
  pick: number,
  drawing: Partial<Drawing> = {},
) => {
  const rows = toAnsweredRows(shop, toAnswers(stated))
  const drawn = { samples: 3_000, seed: 2027, ...drawing }
  return sampleCompletions(shop, rows, open, drawn).ahead[pick]
}

test('with nothing open, the pick is kept every time and anybody else never', () => {
  expect(sample({ code: 'django' }, [], DJANGO)).toBe(3_000)
  expect(sample({ code: 'django' }, [], FASTAPI)).toBe(0)
})

test('each option of an open question is as likely as the others', () => {
  // Of three ways to answer, "idle" rules Django out, far ahead as it is; the other two keep it.
  const kept = sample({ staff: 'daily' }, [LOAD], DJANGO)
  expect(Math.abs(Number(kept) - 2_000)).toBeLessThan(130)
})

test('every open question is answered in each completion', () => {
  // FastAPI leads after "many-wait"; of 2 x 3 ways two keep it: "never" with "none" or "several".
  const kept = sample({ load: 'many-wait' }, [STAFF, CODE], FASTAPI)
  expect(Math.abs(Number(kept) - 1_000)).toBeLessThan(120)
})

test('a completion that ends in a tie does not keep the pick', () => {
  expect(sample({ code: 'several' }, [], DJANGO)).toBe(0)
})

test('a pick that an answer rules out is never kept, and a rival that one rules out is no rival', () => {
  expect(sample({ staff: 'daily', load: 'idle' }, [], DJANGO)).toBe(0)
  // Were Django not out, it would be level with FastAPI: 9 - 3 = 6.
  expect(sample({ load: 'idle', code: 'django' }, [], FASTAPI)).toBe(3_000)
})

test('an open question stays open as often as it is said to', () => {
  const keptWith = (chances: number, of: number) =>
    sample({ load: 'many-wait' }, [STAFF, CODE], FASTAPI, { leftOpen: { chances, of } })
  expect(keptWith(1, 1)).toBe(3_000)
  expect(Math.abs(Number(keptWith(0, 2)) - 1_000)).toBeLessThan(120)
  // Kept unless "daily" is drawn, once in four, or "django", once in six: 3,000 x 3/4 x 5/6.
  expect(Math.abs(Number(keptWith(1, 2)) - 1_875)).toBeLessThan(120)
})

test('a seed always gives the same count', () => {
  const once = sample({ load: 'many-wait' }, [STAFF, CODE], FASTAPI, { seed: 5 })
  expect(sample({ load: 'many-wait' }, [STAFF, CODE], FASTAPI, { seed: 5 })).toBe(once)
})
