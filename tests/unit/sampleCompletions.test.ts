import { expect, test } from 'vitest'
import { sampleCompletions } from '#engine/firmness/sampleCompletions.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { DJANGO, FASTAPI, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const [STAFF, LOAD, CODE] = [0, 1, 2]

const sample = (
  stated: Readonly<Record<string, string>>,
  open: readonly number[],
  pick: number,
  { samples = 3_000, seed = 2027 } = {},
) => sampleCompletions(shop, toAnsweredRows(shop, toAnswers(stated)), open, pick, { samples, seed })

test('with nothing open, the pick is kept every time and anybody else never', () => {
  expect(sample({ code: 'django' }, [], DJANGO)).toBe(3_000)
  expect(sample({ code: 'django' }, [], FASTAPI)).toBe(0)
})

test('each option of an open question is as likely as the others', () => {
  // Of three ways to answer, "idle" rules Django out and the other two keep it.
  const kept = sample({ code: 'django' }, [LOAD], DJANGO)
  expect(Math.abs(kept - 2_000)).toBeLessThan(130)
})

test('every open question is answered in each completion', () => {
  // FastAPI leads after "many-wait"; of 2 x 3 ways two keep it: "never" with "none" or "several".
  const kept = sample({ load: 'many-wait' }, [STAFF, CODE], FASTAPI)
  expect(Math.abs(kept - 1_000)).toBeLessThan(120)
})

test('a completion that ends in a tie does not keep the pick', () => {
  expect(sample({ code: 'several' }, [], DJANGO)).toBe(0)
})

test('a seed always gives the same count', () => {
  const once = sample({ load: 'many-wait' }, [STAFF, CODE], FASTAPI, { seed: 5 })
  expect(sample({ load: 'many-wait' }, [STAFF, CODE], FASTAPI, { seed: 5 })).toBe(once)
})
