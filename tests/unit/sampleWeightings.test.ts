import { expect, test } from 'vitest'
import { runSteps } from '#engine/firmness/runSteps.ts'
import { sampleWeightings } from '#engine/firmness/sampleWeightings.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { DJANGO, FASTAPI, FLASK, PYRAMID, shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const PICKS = [DJANGO, FLASK, FASTAPI]

/** How often each framework is ahead; expected counts come from a second implementation, in Python. */
const sample = (
  stated: Readonly<Record<string, string>>,
  leaders: readonly number[],
  { samples = 1_000, seed = 2026 } = {},
) => {
  const answered = toAnsweredRows(shop, toAnswers(stated))
  return [...runSteps(sampleWeightings(shop, answered, leaders, { samples, seed })).ahead]
}

test('a seed always gives the same counts, and another seed others', () => {
  const close = { staff: 'daily', load: 'idle!' }
  expect(sample(close, PICKS)).toEqual([612, 0, 311, 0])
  expect(sample(close, PICKS, { seed: 7 })).toEqual([601, 0, 323, 0])
  expect(sample({ code: 'django', load: 'idle' }, PICKS, { samples: 10_000 })).toEqual([
    3945, 0, 4019, 0,
  ])
})

test('a pick that leads on every answer stays the pick in every weighting', () => {
  expect(sample({ staff: 'daily', code: 'django' }, PICKS)[DJANGO]).toBe(1_000)
})

test('a pick that is level with another is ahead in no weighting', () => {
  expect(sample({ staff: 'never' }, PICKS)).toEqual([0, 0, 0, 0])
})

test('an alternative is measured against the picks that are left, not against itself', () => {
  expect(sample({ staff: 'daily', load: 'many-wait' }, [FLASK, FASTAPI])).toEqual([
    953, 689, 242, 883,
  ])
  expect(sample({ load: 'idle' }, [DJANGO])[PYRAMID]).toBe(0)
})

test('the only pick that is left is always ahead', () => {
  expect(sample({ staff: 'daily' }, [FASTAPI])[FASTAPI]).toBe(1_000)
})

test('whoever has other things to do gets a turn after every thousand weightings', () => {
  const answered = toAnsweredRows(shop, toAnswers({ staff: 'daily' }))
  const pausesIn = (samples: number) =>
    [...sampleWeightings(shop, answered, PICKS, { samples, seed: 1 })].length
  expect([999, 1_000, 2_500].map(pausesIn)).toEqual([0, 1, 2])
})
